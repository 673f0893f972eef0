/** An evening, from its announcement to its sound: what an editor does, counted as they do it. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { MARKS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { type Editor, openForm, trouble } from "../../harness/cms/cms.ts";
import { dropOn } from "../../harness/cms/drop.ts";
import { recordingOf } from "../../harness/cms/marks.ts";
import { MP3 } from "../../harness/cms/recording-form.ts";
import { takeOffered } from "../../harness/cms/transcript-form.ts";
import { withCms } from "../../harness/cms/with-cms.ts";
import { pressShortcut } from "../../harness/keys.ts";

const PDF = fileURLToPath(new URL("../../../content/media/demo/mediation-numerique.pdf", import.meta.url));
const VTT = `WEBVTT

00:00:01.000 --> 00:00:20.000
<v Nolwenn Kerdraon>Bonjour à vous toutes et tous.

00:00:30.000 --> 00:00:50.000
<v Nolwenn Kerdraon>Le phare se voit de loin.

00:01:00.000 --> 00:01:25.000
<v Nolwenn Kerdraon>Merci d’être venus.
`;

/** The clicks that an announcement may ask for. */
const MOST_CLICKS = 15;

/** What an editor did, as the page heard it. */
interface Steps {
  readonly clicks: number;
  readonly keys: number;
}

/** Counts what is pressed from now on: the browser's own events, not what the test calls. */
async function count(page: Page): Promise<() => Promise<Steps>> {
  await page.evaluate(`
    window.steps = { clicks: 0, keys: 0 };
    addEventListener("pointerdown", () => { window.steps.clicks += 1; }, true);
    addEventListener("keydown", () => { window.steps.keys += 1; }, true);
  `);
  return () => page.evaluate("window.steps") as Promise<Steps>;
}

const focused = (page: Page, start: string) =>
  page.waitForFunction((name) => document.activeElement?.id.startsWith(name), start);

const group = (page: Page, name: string): Locator =>
  page
    .locator('[class*="-ControlContainer"]')
    .filter({ has: page.locator(`label[for^="${name}-field-"]`) })
    .locator('[class*="-TopBarContainer"]')
    .first();

/** Goes forward by keys until a control has the focus. */
async function tabTo(page: Page, matches: string): Promise<void> {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), matches)) return;
  }
  throw new Error(`Tab never comes to ${matches}`);
}

/** As readers hear it: the sound runs, and a moment brings its slide. */
async function heardBy(page: Page, origin: string, cues: readonly number[]): Promise<void> {
  await page.goto(`${origin}/conferences/une-soiree-au-phare/`);
  await page.locator("hub-player[data-ready]").waitFor();
  await page
    .getByRole("button", { name: /^Lecture|^Écouter/ })
    .first()
    .click();
  await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 1);
  for (const [n, at] of cues.entries()) {
    await page.goto(`${origin}/conferences/une-soiree-au-phare/#t=${at + 0.5}`);
    await page.waitForFunction(
      (slide) => document.querySelector(".deck-now")?.textContent === slide,
      String(n + 1),
    );
  }
}

describe("an evening", () => {
  const editing = withCms();

  const open = async (): Promise<Editor> => {
    const editor = await editing.open({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    await openForm(editor.page, "conferences-2027");
    return editor;
  };

  test("is announced in few clicks, with a new speaker and a registration; then it is heard", async (t) => {
    const editor = await open();
    const { page } = editor;
    const steps = await count(page);
    await page.locator('[id^="title-field-"]').first().click();
    await page.keyboard.type("Une soirée au phare");
    await page.locator('[id^="startsAt-field-"]').first().click();
    await page.keyboard.type("07052027");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("0630PM");
    const length = page.getByRole("combobox", { name: "Durée" }).first();
    await length.click();
    await length.selectOption({ label: "2\u00A0h" });
    await group(page, "venue").click();
    await focused(page, "name-field-");
    await page.keyboard.type("La Lav");
    await page
      .getByRole("option", { name: /^La Laverie/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Ajouter une personne" }).click();
    await focused(page, "person-field-");
    await page.keyboard.type("Nolwenn Kerdraon");
    await page.keyboard.press("Enter");
    await focused(page, "person-field-");
    await page.getByRole("button", { name: "Créer", exact: true }).click();
    await group(page, "registration").click();
    await focused(page, "url-field-");
    await page.locator('[id^="form-field-"]').first().click();
    const unsaved = await page.locator(".add-files").elementHandle();
    await page
      .getByRole("button", { name: /^Publier/ })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    const at = "conferences/2027/une-soiree-au-phare.md";
    const text = await editing.written(at);
    const { clicks, keys } = await steps();
    t.diagnostic(`announcement: ${clicks} clicks, ${keys} keys`);
    assert.ok(clicks <= MOST_CLICKS, `${clicks} clicks`);
    assert.match(text, /startsAt: 2027-07-05T18:30:00\+02:00\nendsAt: 2027-07-05T20:30:00\+02:00\n/);
    assert.match(text, /venue:\n {2}name: La Laverie/);
    assert.match(text, /speakers:\n {2}- person: nolwenn-kerdraon\n/);
    assert.match(text, /registration:\n {2}form: true\n/);
    await editing.written("people/nolwenn-kerdraon.md");
    await page.waitForURL(/\/entries\/une-soiree-au-phare$/);
    // the form of what is saved takes the place of the one before
    await unsaved?.waitForElementState("hidden");

    // what the evening leaves, by one drop
    await page.locator(".add-files").waitFor();
    await dropOn(page, "body", [
      { name: "Au phare.mp3", bytes: await readFile(MP3) },
      { name: "Au phare.pdf", bytes: await readFile(PDF) },
      { name: "Au phare.vtt", bytes: Buffer.from(VTT) },
    ]);
    await page.getByRole("heading", { name: "3 fichiers sont à leur place" }).waitFor();
    await page.locator(".notice-close").click();
    await takeOffered(page.getByRole("group", { name: "Transcription", exact: true }));
    t.diagnostic(`with its files: ${JSON.stringify(await steps())}`);

    // slides turned where they were turned that evening, by ear
    await page.getByRole("button", { name: "Caler les diapositives" }).click();
    const dialog = page.getByRole("dialog", { name: "Chapitres et diapositives" });
    await dialog.getByRole("button", { name: /^Montrer la diapositive 1/ }).waitFor();
    for (const slide of [1, 2, 3]) {
      await pressShortcut(page, MARKS_SHORTCUTS, "next-slide");
      await dialog.getByRole("slider", { name: `Diapositive ${slide}`, exact: true }).waitFor();
      for (let n = 0; n < 6; n += 1) await pressShortcut(page, MARKS_SHORTCUTS, "on");
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByText("3 moments").waitFor();
    t.diagnostic(`with its cues: ${JSON.stringify(await steps())}`);
    await page
      .getByRole("button", { name: /^Publi(?:er|ée)/ })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    const whole = await editing.written(at, (it) => it.includes("decks:"));
    const { cues } = recordingOf(whole);
    assert.deepEqual(
      cues?.map(({ deck, slide }) => [deck, slide]),
      [1, 2, 3].map((slide) => ["au-phare", slide]),
    );
    t.diagnostic(`published with its sound: ${JSON.stringify(await steps())}`);
    await editing.published("conferences/une-soiree-au-phare/", (it) => it.includes("<hub-player"));
    assert.deepEqual(trouble(editor), []);
    await heardBy(page, editing.origin, cues?.map((cue) => Number(cue.at)) ?? []);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("is announced by keyboard alone", async (t) => {
    const editor = await open();
    const { page } = editor;
    const steps = await count(page);
    await page.locator('[id^="title-field-"]').first().focus();
    await page.keyboard.type("Une veillée");
    await tabTo(page, '[id^="startsAt-field-"]');
    await page.keyboard.type("07062027");
    await tabTo(page, '[id$="-time"]');
    await page.keyboard.type("0630PM");
    await tabTo(page, '[id$="-length"]');
    await page.keyboard.type("2 h");
    await tabTo(page, '[data-testid="expand-button"]');
    await page.keyboard.press("Enter");
    await tabTo(page, '[id^="name-field-"]');
    await page.keyboard.type("La Lav");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await tabTo(page, '[class*="-AddButton"]');
    await page.keyboard.press("Enter");
    await focused(page, "person-field-");
    await page.keyboard.type("Ewen Le Bras");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Créer", exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Retirer Ewen Le Bras" }).waitFor();
    await tabTo(page, '[id^="registration-field-"] [data-testid="expand-button"]');
    await page.keyboard.press("Enter");
    await tabTo(page, '[id^="form-field-"]');
    await page.keyboard.press(" ");
    await page
      .getByRole("button", { name: /^Publier/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Publier maintenant" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("menuitem", { name: "Publier maintenant" }).press("Enter");
    const text = await editing.written("conferences/2027/une-veillee.md");
    t.diagnostic(`by keyboard: ${JSON.stringify(await steps())}`);
    assert.match(text, /startsAt: 2027-07-06T18:30:00\+02:00\nendsAt: 2027-07-06T20:30:00\+02:00\n/);
    assert.match(text, /speakers:\n {2}- person: ewen-le-bras\n/);
    assert.match(text, /registration:\n {2}form: true\n/);
    await editing.written("people/ewen-le-bras.md");
    assert.equal((await steps()).clicks, 0);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("takes what an earlier one had, and its duration once its start is written", async () => {
    const editor = await open();
    const { page } = editor;
    await page.locator('[id^="title-field-"]').first().fill("Comme avant");
    await page.getByRole("button", { name: "Comme la dernière fois…" }).click();
    const form = page.getByRole("group", { name: "Comme la dernière fois" });
    await form.getByText("La Laverie (lieu fictif), La grande table").waitFor();
    await form.getByRole("checkbox", { name: /^Cycle/ }).uncheck();
    await form.getByRole("button", { name: "Reprendre" }).click();
    await group(page, "venue").getByText("La Laverie (lieu fictif), La grande table").waitFor();
    await page.getByText(/Durée reprise\s: 2\sh/).waitFor();
    await page.locator('[id^="startsAt-field-"]').first().fill("2027-11-20");
    await page.locator('[id^="startsAt-field-"][id$="-time"]').first().fill("18:00");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[id^="endsAt-field-"][id$="-time"]')?.value === "20:00",
    );
    await page
      .getByRole("button", { name: /^Publier/ })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    const text = await editing.written("conferences/2027/comme-avant.md");
    assert.match(text, /endsAt: 2027-11-20T20:00:00\+01:00\n/);
    assert.match(text, /venue:\n {2}name: La Laverie \(lieu fictif\)\n/);
    assert.match(text, /contact:\n/);
    assert.match(text, /registration:\n {2}form: true\n/);
    assert.doesNotMatch(text, /series:/);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
