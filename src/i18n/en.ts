import { conferenceEn } from "./en-conference.ts";
import { pagesEn } from "./en-pages.ts";
import { playerEn } from "./en-player.ts";
import { searchEn } from "./en-search.ts";
import { siteEn } from "./en-site.ts";
import type { Dictionary } from "./fr.ts";

/** English. */
export const en = { ...siteEn, ...pagesEn, ...conferenceEn, ...playerEn, ...searchEn } satisfies Dictionary;
