import { keysEn } from "./keys.ts";
import { listenEn } from "./listen.ts";
import { marksEn } from "./marks.ts";
import { sourcesEn } from "./sources.ts";

export const widgetsEn = { ...keysEn, ...listenEn, ...marksEn, ...sourcesEn };
