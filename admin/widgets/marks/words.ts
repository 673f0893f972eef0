/** What marks are called, and times as they are said. */
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatNumber } from "../../../src/i18n/index.ts";
import { NBSP } from "../../../src/text/index.ts";
import { type Mark, type MarkKind, slideOf } from "./model.ts";

/** « 1 min 18,9 s » */
export function spokenTime(seconds: number): string {
  const tenths = Math.round(Math.max(0, seconds) * 10);
  const whole = Math.floor(tenths / 10);
  const [h, m] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const parts = [
    h > 0 ? `${h}${NBSP}h` : "",
    m > 0 || h > 0 ? `${m}${NBSP}min` : "",
    `${formatNumber((tenths % 600) / 10, EDITOR_LANG, 1)}${NBSP}s`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** « Diapositive 4 », « Chapitre : De quoi parle-t-on » */
export function nameOf(kind: MarkKind, mark: Mark): string {
  return kind === "cues"
    ? messages.marks.slide(slideOf(mark)?.slide)
    : messages.marks.chapter(String(mark.item["title"] ?? "").trim());
}
