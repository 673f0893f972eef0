/** The window in which a transcript is corrected: by keyboard, by finger, by ear. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CORRECTION_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { parseTranscript, toParagraphs } from "../../../src/transcript/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import { trouble } from "../../harness/cms/cms.ts";
import {
  allWords,
  caretBefore,
  correct,
  draftText,
  openTranscriptForm,
  TALK,
  TALK_FILE,
  words,
} from "../../harness/cms/transcript-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { pressShortcut } from "../../harness/keys.ts";

describe("correcting a transcript", () => {
  const editing = withForms();

  test("by keyboard alone: heard, divided, joined, moved, named, taken back", async () => {
    const editor = await openTranscriptForm(editing);
    const { page } = editor;
    await page.getByRole("button", { name: "Corriger", exact: true }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /^Transcription/ });
    await dialog.waitFor();
    const before = await allWords(dialog);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest("[data-key]")?.querySelector("textarea")?.value ?? "",
      );
    await pressShortcut(page, CORRECTION_SHORTCUTS, "next");
    assert.equal(await focused(), before[1]);
    await pressShortcut(page, CORRECTION_SHORTCUTS, "previous");
    assert.equal(await focused(), before[0]);

    await pressShortcut(page, CORRECTION_SHORTCUTS, "play");
    await page.waitForFunction(
      () => document.querySelector<HTMLAudioElement>("dialog audio")?.paused === false,
    );
    await page.waitForFunction(
      () => (document.querySelector<HTMLAudioElement>("dialog audio")?.currentTime ?? 0) > 0.2,
    );
    await pressShortcut(page, CORRECTION_SHORTCUTS, "play");
    await page.waitForFunction(
      () => document.querySelector<HTMLAudioElement>("dialog audio")?.paused === true,
    );
    assert.equal(await focused(), before[0]);

    await page.keyboard.press("Home");
    await page.keyboard.type("Oui ");
    assert.equal(await words(dialog, 1).inputValue(), `Oui ${before[0]}`);
    await page.keyboard.press("Enter");
    assert.equal((await allWords(dialog)).length, before.length + 1);
    await page.keyboard.press("Backspace");
    assert.deepEqual(await allWords(dialog), [`Oui ${before[0]}`, ...before.slice(1)]);

    await pressShortcut(page, CORRECTION_SHORTCUTS, "start");
    const heard = await page.evaluate(
      () => document.querySelector<HTMLAudioElement>("dialog audio")?.currentTime ?? -1,
    );
    await pressShortcut(page, CORRECTION_SHORTCUTS, "voice");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Gurvan");
    await page.keyboard.press("Enter");
    assert.equal(await dialog.getByRole("button", { name: /^Gurvan, paragraphe 1\s/ }).count(), 1);
    assert.equal(await focused(), `Oui ${before[0]}`);

    for (let n = 0; n < 12; n += 1) await pressShortcut(page, CORRECTION_SHORTCUTS, "undo");
    assert.deepEqual(await allWords(dialog), before);
    for (let n = 0; n < 12; n += 1) await pressShortcut(page, CORRECTION_SHORTCUTS, "redo");
    assert.equal(await words(dialog, 1).inputValue(), `Oui ${before[0]}`);
    // a paragraph without a word comes back, or goes
    await words(dialog, 3).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    assert.equal(await words(dialog, 3).inputValue(), "");
    await pressShortcut(page, CORRECTION_SHORTCUTS, "undo");
    assert.equal(await words(dialog, 3).inputValue(), before[2]);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Backspace");
    assert.equal(await focused(), before[1]);
    assert.equal((await allWords(dialog)).length, before.length - 1);
    await pressShortcut(page, CORRECTION_SHORTCUTS, "undo");
    assert.equal((await allWords(dialog)).length, before.length);
    const here = await focused();
    await pressShortcut(page, CORRECTION_SHORTCUTS, "help");
    const help = dialog.getByRole("region", { name: "Les touches" });
    await help.waitFor();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "detached" });
    assert.equal(await focused(), here, "what is shown over the text is closed first");
    await pressShortcut(page, CORRECTION_SHORTCUTS, "find");
    await dialog.getByLabel("Chercher", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    assert.equal(await focused(), here, "and one goes on where one was");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === "Corriger");
    // what was kept while one corrected is there before what is kept at the end
    const sent = await draftText(page, TALK_FILE, (text) => text.includes("Gurvan"));
    const paragraphs = toParagraphs(parseTranscript(sent).cues);
    assert.equal(paragraphs[0]?.speaker, "Gurvan");
    assert.ok(Math.abs((paragraphs[0]?.start ?? 0) - heard) < 0.002, `${paragraphs[0]?.start} ${heard}`);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("by finger: divided where the caret is, joined, begun where it is heard", async () => {
    const editor = await openTranscriptForm(editing, TALK, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    const { page } = editor;
    const dialog = await correct(page);
    const before = await allWords(dialog);
    await words(dialog, 2).tap();
    await caretBefore(words(dialog, 2), (before[1] ?? "").split(" ").at(-1) ?? "");
    await dialog.getByRole("button", { name: "Couper au curseur" }).tap();
    const parted = await allWords(dialog);
    assert.equal(parted.length, before.length + 1);
    assert.equal(`${parted[1]} ${parted[2]}`, before[1]);
    await dialog.getByRole("button", { name: "Joindre au paragraphe précédent" }).tap();
    assert.deepEqual(await allWords(dialog), before);
    await dialog.getByRole("button", { name: "Commencer au temps écouté" }).tap();
    await dialog.getByText(/^Ce paragraphe commence à 0:\d\d\s: il reste entre ses voisins\.$/).waitFor();
    // the keyboards of telephones tell the new line alone
    const third = words(dialog, 3);
    await caretBefore(third, (before[2] ?? "").split(" ").at(-1) ?? "");
    await third.evaluate((field) =>
      field.dispatchEvent(
        new InputEvent("beforeinput", { inputType: "insertLineBreak", bubbles: true, cancelable: true }),
      ),
    );
    await words(dialog, before.length + 1).waitFor();
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  for (const width of [390, 1280])
    test(`has no barrier that axe knows, at ${width} pixels, and fits`, async () => {
      const editor = await openTranscriptForm(editing, TALK, {
        bypassCSP: true,
        viewport: { width, height: 800 },
      });
      const { page } = editor;
      assert.deepEqual(await axeFindings(page, undefined, ".transcript-field"), []);
      const dialog = await correct(page);
      assert.deepEqual(await axeFindings(page, undefined, "dialog.correct"), []);
      await pressShortcut(page, CORRECTION_SHORTCUTS, "find");
      await pressShortcut(page, CORRECTION_SHORTCUTS, "help");
      await dialog.getByRole("button", { name: /paragraphe 2/ }).click();
      assert.deepEqual(await axeFindings(page, undefined, "dialog.correct"), []);
      const wide = await dialog.evaluate((element) =>
        [...element.querySelectorAll("*")]
          .filter(
            (node) => node.scrollWidth > node.clientWidth && getComputedStyle(node).overflowX !== "hidden",
          )
          .filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
          .map((node) => node.className),
      );
      assert.deepEqual(wide, []);
      await editor.context.close();
    });

  test("replaces a text everywhere, and goes to the places where it is", async () => {
    const editor = await openTranscriptForm(editing);
    const { page } = editor;
    const dialog = await correct(page);
    await pressShortcut(page, CORRECTION_SHORTCUTS, "find");
    await page.keyboard.type("la mediation");
    await dialog.getByText("Introuvable").waitFor();
    await dialog.getByLabel("Chercher", { exact: true }).fill("médiation numérique");
    await dialog.getByText(/^\d+ fois$/).waitFor();
    const count = Number.parseInt((await dialog.getByText(/^\d+ fois$/).textContent()) ?? "", 10);
    await page.keyboard.press("Enter");
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    assert.match(await selected(), /^médiation numérique$/i);
    await dialog.getByLabel("Remplacer par").fill("aide");
    await dialog.getByRole("button", { name: "Tout remplacer" }).click();
    await dialog.getByText(`${count} remplacements.`).waitFor();
    const all = (await allWords(dialog)).join(" ");
    assert.equal(all.match(/médiation numérique/gi), null);
    assert.ok((all.match(/\baide\b/g)?.length ?? 0) >= count);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("follows the voice, and begins a paragraph where it is heard", async () => {
    const editor = await openTranscriptForm(editing);
    const { page } = editor;
    const dialog = await correct(page);
    const heard = (n: number) =>
      page.waitForFunction(
        (start) =>
          document
            .querySelector("dialog [aria-current] textarea")
            ?.getAttribute("aria-label")
            ?.startsWith(start),
        `Paragraphe ${n},`,
      );
    await dialog.locator(".said-time").nth(4).click();
    await heard(5);
    await pressShortcut(page, CORRECTION_SHORTCUTS, "play");
    await dialog.getByRole("button", { name: "Revenir 5 secondes en arrière" }).click();
    await heard(4);
    await dialog.getByRole("combobox", { name: "Vitesse" }).selectOption("1.5");
    assert.equal(
      await page.evaluate(() => document.querySelector<HTMLAudioElement>("dialog audio")?.playbackRate),
      1.5,
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
