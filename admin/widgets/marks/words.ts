/** What marks are called, and times as they are said. */
import { NBSP } from "../../../src/text/index.ts";
import { type Mark, type MarkKind, slideOf } from "./model.ts";

/** « 1 min 18,9 s » */
export function spokenTime(seconds: number): string {
  const tenths = Math.round(Math.max(0, seconds) * 10);
  const whole = Math.floor(tenths / 10);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const parts = [
    h > 0 ? `${h}${NBSP}h` : "",
    m > 0 || h > 0 ? `${m}${NBSP}min` : "",
    `${s}${tenths % 10 === 0 ? "" : `,${tenths % 10}`}${NBSP}s`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** « Diapositive 4 », « Chapitre : De quoi parle-t-on » */
export function nameOf(kind: MarkKind, mark: Mark): string {
  if (kind === "cues") return `Diapositive ${slideOf(mark)?.slide ?? "?"}`;
  const title = String(mark.item["title"] ?? "").trim();
  return title === "" ? "Chapitre sans titre" : `Chapitre${NBSP}: ${title}`;
}

/** « 1 chapitre », « 3 chapitres », « aucun chapitre » */
export function counted(count: number, one: string, none = `aucun ${one}`): string {
  if (count === 0) return none;
  return `${count}${NBSP}${one}${count > 1 ? "s" : ""}`;
}
