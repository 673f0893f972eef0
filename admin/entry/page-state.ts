/** Whether the page of an entry is on the site, and what holds it back. Pure. */
import { messages } from "../../src/i18n/editors/index.ts";
import { localDay } from "../feedback/local-day.ts";

export interface PageState {
  readonly online: boolean;
  readonly draft: boolean;
  /** The day on which it goes online, YYYY-MM-DD, where that is to come. */
  readonly from?: string;
}

/** @param today YYYY-MM-DD */
export function pageState(
  data: Readonly<Record<string, unknown>>,
  online: boolean,
  today: string,
): PageState {
  const given = data["publishedAt"];
  const at = given instanceof Date ? localDay(given) : typeof given === "string" ? given.slice(0, 10) : "";
  return { online, draft: data["draft"] === true, ...(at > today ? { from: at } : {}) };
}

export function sentenceOf({ online, draft, from }: PageState): string {
  if (draft) return messages.page.draft;
  if (from !== undefined) return messages.page.waits(from);
  return online ? messages.page.online : messages.page.offline;
}
