/** Chapters and slide cues, set in a window over the form: by keys, by hand, from a list, up to the page that readers see. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { before, beforeEach, describe, test } from "node:test";
import { serialize } from "parse5";
import { MARKER_SHORTCUTS, MARKS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import { save, trouble } from "../../harness/cms/cms.ts";
import {
  MARKED_ENTRY,
  MARKED_FILE,
  openMarked,
  openWindow,
  recordingOf,
  secondsOf,
} from "../../harness/cms/marks.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { attribute, elements } from "../../harness/html.ts";
import { pressShortcut } from "../../harness/keys.ts";

describe("chapters and slides", () => {
  const editing = withForms();
  let original: string;
  before(async () => {
    original = await readFile(path.join(editing.content, MARKED_FILE), "utf8");
  });
  beforeEach(() => writeFile(path.join(editing.content, MARKED_FILE), original));

  test("are set by keys, by hand and from a list, saved, and published", async () => {
    const editor = await openMarked(editing);
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    const marker = (name: string) => dialog.getByRole("slider", { name, exact: true });
    await dialog.getByText("Page 1 sur 11").waitFor();

    // listening, and a key as the slide changes
    assert.equal(
      await dialog.locator("#marks-forward").evaluate((it) => it === document.activeElement),
      true,
    );
    await pressShortcut(page, MARKS_SHORTCUTS, "toggle", 1);
    await page.waitForFunction(
      () => (document.querySelector("dialog audio") as HTMLAudioElement).currentTime > 1,
    );
    await pressShortcut(page, MARKS_SHORTCUTS, "next-slide");
    await pressShortcut(page, MARKS_SHORTCUTS, "toggle", 1);
    await dialog.getByText("Page 2 sur 11").waitFor();
    const second = await secondsOf(marker("Diapositive 2"));
    assert.ok(second >= 1 && second < 20, String(second));
    await dialog
      .getByRole("status")
      .getByText(/Diapositive 2 avancée à .* elle était à 0:25\.2/)
      .waitFor();

    // adjusted by keys, and taken back
    await marker("Diapositive 5").focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Shift+ArrowLeft", "PageUp"])
      await page.keyboard.press(key);
    assert.equal(await secondsOf(marker("Diapositive 5")), 117.3);
    assert.equal(
      await marker("Diapositive 5").getAttribute("aria-valuetext"),
      "Diapositive 5, 1\u00A0min 57,3\u00A0s",
    );
    await page.keyboard.press("ArrowDown");
    assert.equal(await marker("Diapositive 6").evaluate((it) => it === document.activeElement), true);
    await pressShortcut(page, MARKER_SHORTCUTS, "remove");
    assert.equal(await marker("Diapositive 6").count(), 0);
    assert.equal(await marker("Diapositive 7").evaluate((it) => it === document.activeElement), true);
    await pressShortcut(page, MARKS_SHORTCUTS, "undo");
    assert.equal(await secondsOf(marker("Diapositive 6")), 137.2);

    // dragged
    const box = await marker("Diapositive 8").boundingBox();
    const track = await dialog.locator(".marks-track").boundingBox();
    assert.ok(box !== null && track !== null);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 5, y, { steps: 2 });
    await page.mouse.move(x + 20, y, { steps: 4 });
    await page.mouse.up();
    const dragged = await secondsOf(marker("Diapositive 8"));
    assert.ok(Math.abs(dragged - (201.5 + (20 / track.width) * 292.582)) < 0.2, String(dragged));
    await pressShortcut(page, MARKS_SHORTCUTS, "undo");
    assert.equal(await secondsOf(marker("Diapositive 8")), 201.5);
    await pressShortcut(page, MARKS_SHORTCUTS, "redo");
    assert.equal(await secondsOf(marker("Diapositive 8")), dragged);

    // a page by its number, which may go back
    await dialog.getByRole("slider", { name: "Position de l’écoute" }).focus();
    await page.keyboard.press("End");
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await dialog.getByText("Page 3 sur 11").waitFor();

    // a list of chapters
    await dialog.getByRole("button", { name: /^Chapitres/ }).click();
    await dialog.getByRole("button", { name: "Coller une liste" }).click();
    await dialog
      .getByLabel(/Un chapitre par ligne/)
      .fill("0:00 Accueil\nSommaire\n2:17.2 – Des valeurs\n4:05 Fin");
    await dialog
      .getByText("Ligne 2, «\u00A0Sommaire\u00A0»\u00A0: elle ne commence pas par un temps")
      .waitFor();
    await dialog.getByRole("button", { name: "Remplacer ceux de la fiche" }).click();
    await pressShortcut(page, MARKS_SHORTCUTS, "chapter");
    await page.keyboard.type("La toute fin");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByText("4 chapitres").waitFor();
    await page.getByText("12 moments").waitFor();

    await save(page);
    const { chapters, cues } = recordingOf(
      await editing.written(MARKED_FILE, (text) => text !== original && text.includes("La toute fin")),
    );
    const end = Number(cues?.at(-1)?.at);
    // the last tenth that is whole: a mark beyond the end would be refused
    assert.equal(end, 292.5);
    assert.deepEqual(cues, [
      { at: 0, deck: "support", slide: 1 },
      { at: second, deck: "support", slide: 2 },
      { at: 55.5, deck: "support", slide: 3 },
      { at: 78.9, deck: "support", slide: 4 },
      { at: 117.3, deck: "support", slide: 5 },
      { at: 137.2, deck: "support", slide: 6 },
      { at: 176.1, deck: "support", slide: 7 },
      { at: dragged, deck: "support", slide: 8 },
      { at: 223, deck: "support", slide: 9 },
      { at: 245, deck: "support", slide: 10 },
      { at: 274.1, deck: "support", slide: 11 },
      { at: end, deck: "support", slide: 3 },
    ]);
    assert.deepEqual(chapters, [
      { at: 0, title: "Accueil" },
      { at: 137.2, title: "Des valeurs" },
      { at: 245, title: "Fin" },
      { at: end, title: "La toute fin" },
    ]);
    const html = await editing.published(`conferences/${MARKED_ENTRY}/`, (text) =>
      text.includes("La toute fin"),
    );
    const slides = elements(html).filter((it) => attribute(it, "class") === "slide");
    const timesOf = (n: number) => {
      const slide = slides[n - 1];
      assert.ok(slide);
      return [...serialize(slide).matchAll(/data-at="([\d.]+)"/g)].map(([, at]) => Number(at));
    };
    assert.deepEqual([timesOf(2), timesOf(3), timesOf(5)], [[second], [55.5, end], [117.3]]);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  for (const width of [1280, 390])
    test(`has nothing that axe finds fault with, ${width} pixels wide`, async () => {
      const editor = await openMarked(editing, {
        bypassCSP: true,
        viewport: { width, height: 844 },
      });
      const { page } = editor;
      const dialog = await openWindow(page, "Caler les diapositives");
      await dialog.locator("[data-drawn='1']").first().waitFor();
      await dialog.getByRole("slider", { name: "Diapositive 2", exact: true }).focus();
      assert.deepEqual(await axeFindings(page, undefined, ".marks-dialog"), []);
      await dialog.getByRole("button", { name: /^Chapitres/ }).click();
      await dialog.getByRole("button", { name: "Coller une liste" }).click();
      await dialog.getByLabel(/Un chapitre par ligne/).fill("0:00 A\nB");
      assert.deepEqual(await axeFindings(page, undefined, ".marks-dialog"), []);
      const wide = await dialog.evaluate((it) => it.scrollWidth - it.clientWidth);
      assert.equal(wide, 0);
      await editor.context.close();
    });

  test("are set with a thumb on a phone", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const editor = await openMarked(editing, phone);
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    await dialog.locator("[data-drawn]").first().waitFor();
    assert.equal(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth), 0);
    await dialog.getByRole("button", { name: "Diapositive suivante" }).tap();
    await dialog.getByText("Page 2 sur 11").waitFor();
    for (const _ of [1, 2, 3]) await dialog.getByRole("button", { name: "Voir de plus près" }).tap();
    const marker = dialog.getByRole("slider", { name: "Diapositive 4", exact: true });
    await marker.scrollIntoViewIfNeeded();
    const before = await secondsOf(marker);
    const box = await marker.boundingBox();
    const track = await dialog.locator(".marks-track").boundingBox();
    assert.ok(box !== null && track !== null);
    const y = box.y + box.height / 2;
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: readonly number[]) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((x) => ({ x, y })) });
    const x = box.x + box.width / 2;
    await touch("touchStart", x);
    for (const step of [8, 16, 24, 32, 40]) await touch("touchMove", x + step);
    await touch("touchEnd");
    const moved = (40 / track.width) * 292.582;
    const after = await secondsOf(marker);
    assert.ok(Math.abs(after - before - moved) < 0.3, `${before} ${after} ${moved}`);
    // a browser takes no tap right after a drag; by another pointer it is the same button
    await dialog.getByRole("button", { name: "+0,1, un dixième de seconde plus tard" }).click();
    await marker.and(page.locator(`[aria-valuenow="${Math.round((after + 0.1) * 10) / 10}"]`)).waitFor();
    await dialog.getByRole("button", { name: "Terminer" }).click();
    await dialog.waitFor({ state: "detached" });
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
