import type { EditorWords } from "../fr/index.ts";
import { sharedEn } from "./shared.ts";

export const editorsEn: EditorWords = { ...sharedEn };
