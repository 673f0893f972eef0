/** Takes the pictures, in a browser of the tests, on a copy of the demonstration. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { launch } from "../../../tests/harness/browser/chromium.ts";
import { closeShared, keepShared } from "../../../tests/harness/browser/shared.ts";
import { type Editing, openEditor, startEditing, startReviewing } from "../../../tests/harness/cms/cms.ts";
import { SCREENS, type Shot } from "./shot.ts";
import { SHOTS } from "./shots.ts";

/**
 * Writes one WebP file a shot, and returns their names.
 * @throws where a screen cannot be reached, or a browser cannot be started
 */
export async function takeAll(out: string): Promise<readonly string[]> {
  await mkdir(out, { recursive: true });
  const browser = await launch();
  // the site that is built for the first pictures serves the others
  keepShared();
  try {
    await takeIn(
      browser,
      startEditing,
      out,
      SHOTS.filter(({ mode }) => mode === undefined),
    );
    await takeIn(
      browser,
      startReviewing,
      out,
      SHOTS.filter(({ mode }) => mode === "review"),
    );
  } finally {
    await browser.close();
    await closeShared();
  }
  return SHOTS.map(fileOf);
}

/** The line at the top and the notes in the corner: they say what is on its way, and go. */
const PASSING = "body > canvas, .Toastify { display: none !important }";

const fileOf = ({ name }: Shot): string => `${name}.webp`;

async function takeIn(
  browser: Browser,
  start: () => Promise<Editing>,
  out: string,
  shots: readonly Shot[],
): Promise<void> {
  if (shots.length === 0) return;
  const editing = await start();
  try {
    for (const shot of shots) {
      const { page, context } = await openEditor(browser, editing, {
        viewport: SCREENS[shot.screen],
        reducedMotion: "reduce",
      });
      await shot.go(page, editing).catch((error: unknown) => {
        throw new Error(`${shot.name}: ${error instanceof Error ? error.message : String(error)}`);
      });
      await page.evaluate(() => document.fonts.ready);
      const pixels = await page.screenshot({ animations: "disabled", caret: "hide", style: PASSING });
      await sharp(pixels)
        .webp({ quality: 80, effort: 6 })
        .toFile(path.join(out, fileOf(shot)));
      await context.close();
    }
  } finally {
    await editing.close();
  }
}
