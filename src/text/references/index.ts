/** A door of its own: what browsers load when a moment is cited would come with every player by that of the folder. */
export { toBibtex } from "./bibtex.ts";
export { toCslJson } from "./csl.ts";
export type { WorkReference } from "./reference.ts";
export { toRis } from "./ris.ts";
