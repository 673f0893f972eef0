/** Names on the site of files that editors bring and replace: never those that a device gave, and never longer each time. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { control, openForm, save, setMoment, trouble, type } from "../../harness/cms/cms.ts";
import { dropOn } from "../../harness/cms/drop.ts";
import { choose, MP3, names, openRecording } from "../../harness/cms/recording-form.ts";
import { takeOffered } from "../../harness/cms/transcript-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const DEMO = fileURLToPath(new URL("../../../content/media/demo/", import.meta.url));
const VTT = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Anne Le Gall>Bonjour.\n";

const notice = (page: Page) => page.getByRole("alert").filter({ has: page.locator(".notice-close") });

describe("a file that a device named", () => {
  const editing = withForms();

  test("is called as its meeting, for readers too, and its name does not grow as it is replaced", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "Une radio au marché");
    await setMoment(page, "startsAt", "2027-07-05T18:30");
    await setMoment(page, "endsAt", "2027-07-05T20:00");
    const pdf = await readFile(path.join(DEMO, "mediation-numerique.pdf"));
    await dropOn(page, "body", [
      { name: "AUD-20260101-WA0003.mp3", bytes: await readFile(MP3) },
      { name: "AUD-20260101-WA0003.vtt", bytes: Buffer.from(VTT) },
      { name: "Présentation1.pdf", bytes: pdf },
    ]);
    await notice(page).getByRole("heading", { name: "3 fichiers sont à leur place" }).waitFor();
    await notice(page).getByRole("button", { name: "Fermer" }).click();
    await takeOffered(page.getByRole("group", { name: "Transcription", exact: true }));
    // the name of the file tells nothing of the slides
    const deck = page.locator('[id^="title-field-"]').last();
    assert.equal(await deck.inputValue(), "");
    await type(page, deck, "Le matériel");
    await save(page);
    const file = "conferences/2027/une-radio-au-marche.md";
    const text = await editing.written(file, (found) => found.includes("decks:"));
    const kept = (from: string) => [...from.matchAll(/\/media\/2027\/(\S+)/g)].map(([, name]) => name);
    assert.deepEqual(kept(text), [
      "une-radio-au-marche.mp3",
      "une-radio-au-marche.vtt",
      "une-radio-au-marche-diapos.pdf",
    ]);
    const html = await editing.published("conferences/une-radio-au-marche/", (found) =>
      found.includes("-diapos.pdf"),
    );
    // without a name of its own, a download is called as its address ends
    for (const name of ["une-radio-au-marche.mp3", "une-radio-au-marche-diapos.pdf"])
      assert.match(html, new RegExp(`<a href="/media/2027/${name}" download[ >]`));
    await page.waitForURL(/entries\/une-radio-au-marche/);

    const box = page.getByRole("group", { name: "Fichiers audio" });
    if (!(await box.isVisible())) await openRecording(page);
    let last = "une-radio-au-marche.mp3";
    for (const [device, from] of [
      ["REC002.mp3", "utilite-sociale.mp3"],
      ["Nouvel enregistrement 12.mp3", "small-archives.mp3"],
    ] as const) {
      await box.getByRole("button", { name: `Retirer ${last}` }).press("Enter");
      const buffer = await readFile(path.join(DEMO, from));
      await choose(page, box, { name: device, mimeType: "audio/mpeg", buffer });
      await box.locator(".source-name strong").waitFor();
      [last = ""] = await names(box);
      assert.match(last, /^une-radio-au-marche(?:-[0-9a-f]{6})?\.mp3$/, device);
    }
    // the first came back
    assert.equal(last, "une-radio-au-marche.mp3");
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
