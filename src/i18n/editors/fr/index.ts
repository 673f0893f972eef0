import { adminFr } from "./admin/index.ts";
import { checksFr } from "./checks/index.ts";
import { formFr } from "./form.ts";
import { machineFr } from "./machine.ts";
import { sharedFr } from "./shared.ts";
import { widgetsFr } from "./widgets/index.ts";

/** French, the source language: groups of strings, and of functions that return one, by the room that says them. */
export const editorsFr = { ...adminFr, ...checksFr, ...formFr, ...machineFr, ...sharedFr, ...widgetsFr };

export type EditorWords = typeof editorsFr;
