import { keysEn } from "./keys.ts";
import { listenEn } from "./listen.ts";
import { marksEn } from "./marks.ts";

export const widgetsEn = { ...keysEn, ...listenEn, ...marksEn };
