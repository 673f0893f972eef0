/** What a picture of the guide shows, and how one gets there. */
import type { Page } from "playwright-core";
import type { Editing } from "../../../tests/harness/cms/cms.ts";

/** Viewports, in CSS pixels: an ordinary screen, and a telephone. */
export const SCREENS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 780 },
} as const;

export interface Shot {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly screen: keyof typeof SCREENS;
  /** `review`: where what is written waits to be read by somebody. */
  readonly mode?: "review";
  /** From the front page of the interface to what is shown; nothing is saved that another picture would show. */
  readonly go: (page: Page, editing: Editing) => Promise<void>;
}
