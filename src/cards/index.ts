/** Pictures made out of words: cards for sharing and artwork of podcasts. The same words give the same bytes on every machine. */
export { cardColours } from "./colours.ts";
export { drawCard } from "./draw.ts";
