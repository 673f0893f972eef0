/** What scripts in the page need, and no more: whole dictionaries would weigh on every reader. */
import type { Lang } from "../text/index.ts";
import { playerBr } from "./br/player.ts";
import { searchBr } from "./br/search.ts";
import { playerEn } from "./en/player.ts";
import { searchEn } from "./en/search.ts";
import { playerFr } from "./fr/player.ts";
import { searchFr } from "./fr/search.ts";

/** The words of the player and of moments. */
export type PlayerWords = typeof playerFr;
/** The words of the search page. */
export type SearchWords = (typeof searchFr)["search"];

const PLAYER: Readonly<Record<Lang, PlayerWords>> = { fr: playerFr, en: playerEn, br: playerBr };
const SEARCH: Readonly<Record<Lang, SearchWords>> = {
  fr: searchFr.search,
  en: searchEn.search,
  br: searchBr.search,
};

export const playerWords = (lang: Lang): PlayerWords => PLAYER[lang];
export const searchWords = (lang: Lang): SearchWords => SEARCH[lang];
