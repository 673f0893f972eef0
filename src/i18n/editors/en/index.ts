import type { EditorWords } from "../fr/index.ts";
import { adminPagesEn } from "./admin-pages.ts";
import { formEn } from "./form.ts";
import { sharedEn } from "./shared.ts";
import { widgetsEn } from "./widgets/index.ts";

export const editorsEn: EditorWords = { ...adminPagesEn, ...formEn, ...sharedEn, ...widgetsEn };
