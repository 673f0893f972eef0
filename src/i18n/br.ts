import { conferenceBr } from "./br-conference.ts";
import { pagesBr } from "./br-pages.ts";
import { playerBr } from "./br-player.ts";
import { searchBr } from "./br-search.ts";
import { siteBr } from "./br-site.ts";
import type { Dictionary } from "./fr.ts";

/** Breton. */
export const br = { ...siteBr, ...pagesBr, ...conferenceBr, ...playerBr, ...searchBr } satisfies Dictionary;
