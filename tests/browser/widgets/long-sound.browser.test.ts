/** A long recording: made lighter where it is too big, and its waveform drawn as it is read. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { parseFile } from "music-metadata";
import { axeFindings } from "../../harness/browser/axe.ts";
import { save, trouble } from "../../harness/cms/cms.ts";
import { openWindow } from "../../harness/cms/marks.ts";
import { askForRecording, choose, MP3, names } from "../../harness/cms/recording-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

/** Frames of an MP3 of the demonstration, without its tags and the frame that counts them. */
async function frames(): Promise<Buffer> {
  const bytes = await readFile(MP3);
  const size = [...bytes.subarray(6, 10)].reduce((sum, part) => sum * 128 + part, 0);
  const tagged = bytes.toString("latin1", 0, 3) === "ID3" ? 10 + size : 0;
  const counted = bytes.indexOf("Info", tagged);
  return bytes.subarray(
    counted === -1 || counted > tagged + 200 ? tagged : bytes.indexOf(0xff, counted + 120),
  );
}

/** A tag of so many bytes, as a cover of several pictures makes it. https://id3.org/id3v2.3.0 */
function cover(bytes: number): Buffer {
  const tag = Buffer.alloc(10 + bytes);
  tag.write("ID3\u0003", "latin1");
  for (let n = 0; n < 4; n += 1) tag[9 - n] = Math.floor(bytes / 128 ** n) % 128;
  tag.write("PRIV", 10, "latin1");
  tag.writeUInt32BE(bytes - 10, 14);
  return tag;
}

describe("a long recording", () => {
  const editing = withForms();
  let folder: string;
  let sound: Buffer;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "estran-long-"));
    sound = await frames();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test("that is too big is made lighter in the browser, and saved", async () => {
    const heavy = path.join(folder, "Soirée entière.mp3");
    await writeFile(heavy, Buffer.concat([cover(26_000_000), sound]));
    const editor = await editing.take();
    const { page } = editor;
    const box = await askForRecording(page, "Une soirée entière");
    await choose(page, box, heavy);
    const light = box.getByRole("region", { name: "Alléger Soirée entière.mp3" });
    await light.getByText(/limite est de 25\u00A0Mo/).waitFor();
    await light.getByText(/en Opus à 32\s?kbit\/s/).waitFor();
    assert.deepEqual(await axeFindings(page, undefined, ".lighten"), []);
    await light.getByRole("button", { name: "Alléger ce fichier" }).press("Enter");
    await box.getByText(/Soirée entière\.opus est prêt\u00A0: .* au lieu de 26,\d\u00A0Mo/).waitFor();
    assert.deepEqual(await names(box), ["soiree-entiere.opus"]);
    await save(page);
    const text = await editing.written("conferences/2027/une-soiree-entiere.md");
    const { format } = await parseFile(path.join(editing.content, "media/2027/soiree-entiere.opus"), {
      duration: true,
    });
    const known = (await parseFile(MP3, { duration: true })).format.duration ?? 0;
    assert.deepEqual([format.codec, format.numberOfChannels], ["Opus", 1]);
    assert.ok(Math.abs((format.duration ?? 0) - known) < 0.3, `${format.duration} ≠ ${known}`);
    const { size } = await stat(path.join(editing.content, "media/2027/soiree-entiere.opus"));
    assert.ok(size < (known * 32_000 * 1.06) / 8, `${size} bytes for ${known} seconds`);
    assert.match(text, new RegExp(`url: /media/2027/soiree-entiere\\.opus\\n\\s+bytes: ${size}\\n`));
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("is left as it is where the conversion is stopped", async () => {
    const heavy = path.join(folder, "arrêt.mp3");
    const longer = Array.from({ length: 40 }, () => sound);
    await writeFile(heavy, Buffer.concat([cover(26_000_000), ...longer]));
    const editor = await editing.take();
    const { page } = editor;
    const box = await askForRecording(page, "Une conversion arrêtée");
    await choose(page, box, heavy);
    await box.getByRole("button", { name: "Alléger ce fichier" }).click();
    await box.getByRole("progressbar", { name: "Conversion de arrêt.mp3" }).waitFor();
    await box.getByRole("button", { name: "Arrêter" }).click();
    await box.getByRole("button", { name: "Alléger ce fichier" }).waitFor();
    assert.deepEqual(await names(box), []);
    await box.getByRole("button", { name: "Laisser" }).click();
    assert.equal(await box.locator(".lighten").count(), 0);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("is not promised to be lighter by a browser that cannot: one reads what to do", async () => {
    const heavy = path.join(folder, "ailleurs.mp3");
    await writeFile(heavy, Buffer.concat([cover(26_000_000), sound]));
    const editor = await editing.open();
    const { page } = editor;
    const box = await askForRecording(page, "Un autre navigateur");
    await page.evaluate("delete globalThis.AudioEncoder");
    await choose(page, box, heavy);
    await box.getByText(/ne sait pas faire d’Opus\. Chrome, Edge et Firefox/).waitFor();
    await box.getByText(/Audacity/).waitFor();
    await box.getByText(/donnez son adresse/).waitFor();
    assert.equal(await box.getByRole("button", { name: "Alléger ce fichier" }).count(), 0);
    await editor.context.close();
  });

  test("of more than twenty minutes has its waveform in the window of cues", async () => {
    const seconds = (await parseFile(MP3, { duration: true })).format.duration ?? 0;
    const times = Math.ceil(1300 / seconds);
    const long = path.join(folder, "longue.mp3");
    await writeFile(long, Buffer.concat(Array.from({ length: times }, () => sound)));
    const editor = await editing.take();
    const { page } = editor;
    const box = await askForRecording(page, "Une longue soirée");
    await choose(page, box, long);
    await box.getByText("longue.mp3", { exact: true }).waitFor();
    const dialog = await openWindow(page, "Caler les diapositives");
    await dialog.getByText(/Lecture du son, pour en dessiner la forme/).waitFor();
    await dialog.getByText(/Lecture du son/).waitFor({ state: "detached" });
    assert.ok((await dialog.locator("path.marks-sound").count()) > 0);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
