import type { EditorWords } from "../i18n/editors/index.ts";

/** What a drawing may hold that would do more than draw. */
export type LeftOutName = keyof EditorWords["checks"]["drawings"]["leftOut"];

/** Something that was left out. */
export interface LeftOut {
  readonly what: LeftOutName;
  readonly line: number;
}
