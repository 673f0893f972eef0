import { conferenceFr } from "./conference.ts";
import { notebookFr } from "./notebook.ts";
import { pagesFr } from "./pages.ts";
import { playerFr } from "./player.ts";
import { searchFr } from "./search.ts";
import { siteFr } from "./site.ts";

/** French, the source language. */
export const fr = { ...siteFr, ...pagesFr, ...conferenceFr, ...playerFr, ...searchFr, ...notebookFr };

/** The shape of a dictionary: groups of strings and of functions that return one. */
export type Dictionary = typeof fr;
