import { conferenceFr } from "./fr-conference.ts";
import { pagesFr } from "./fr-pages.ts";
import { playerFr } from "./fr-player.ts";
import { searchFr } from "./fr-search.ts";
import { siteFr } from "./fr-site.ts";

/** French, the source language. */
export const fr = { ...siteFr, ...pagesFr, ...conferenceFr, ...playerFr, ...searchFr };

/** The shape of a dictionary: groups of strings and of functions that return one. */
export type Dictionary = typeof fr;
