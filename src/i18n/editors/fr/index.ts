import { adminPagesFr } from "./admin-pages.ts";
import { sharedFr } from "./shared.ts";

/** French, the source language: groups of strings, and of functions that return one, by the room that says them. */
export const editorsFr = { ...adminPagesFr, ...sharedFr };

export type EditorWords = typeof editorsFr;
