import type { EditorWords } from "../fr/index.ts";
import { adminPagesEn } from "./admin-pages.ts";
import { sharedEn } from "./shared.ts";
import { widgetsEn } from "./widgets/index.ts";

export const editorsEn: EditorWords = { ...adminPagesEn, ...sharedEn, ...widgetsEn };
