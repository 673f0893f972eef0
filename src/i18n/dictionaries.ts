/**
 * The words of the interface, for Node and for browsers (no date library here). French is the source: its shape is
 * the type, so a key that English or Breton lacks is a type error.
 */
import type { Lang } from "../text/index.ts";
import { br } from "./br/index.ts";
import { en } from "./en/index.ts";
import { type Dictionary, fr } from "./fr/index.ts";

export type { Dictionary } from "./fr/index.ts";
export { formatBytes, formatDuration, formatNumber } from "./numbers.ts";

const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = { fr, en, br };

/** All the words of a language. */
export const dictionary = (lang: Lang): Dictionary => DICTIONARIES[lang];
