import type { Dictionary } from "../fr/index.ts";
import { conferenceEn } from "./conference.ts";
import { notebookEn } from "./notebook.ts";
import { pagesEn } from "./pages.ts";
import { playerEn } from "./player.ts";
import { searchEn } from "./search.ts";
import { siteEn } from "./site.ts";

/** English. */
export const en = {
  ...siteEn,
  ...pagesEn,
  ...conferenceEn,
  ...playerEn,
  ...searchEn,
  ...notebookEn,
} satisfies Dictionary;
