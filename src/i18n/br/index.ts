import type { Dictionary } from "../fr/index.ts";
import { conferenceBr } from "./conference.ts";
import { notebookBr } from "./notebook.ts";
import { pagesBr } from "./pages.ts";
import { playerBr } from "./player.ts";
import { searchBr } from "./search.ts";
import { siteBr } from "./site.ts";

/** Breton. */
export const br = {
  ...siteBr,
  ...pagesBr,
  ...conferenceBr,
  ...playerBr,
  ...searchBr,
  ...notebookBr,
} satisfies Dictionary;
