/** The files of a recording that are refused, and those that are named by an address. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Locator } from "playwright-core";
import { parse } from "yaml";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, goHome, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
import {
  askForRecording,
  choose,
  locked,
  names,
  OPUS,
  serveSound,
} from "../../harness/cms/recording-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { happens } from "../../harness/until.ts";

const HOST = "sons.estran.example";

/** Drops a file that exists only in the page. */
async function drop(box: Locator, name: string, bytes: number): Promise<void> {
  await box.getByRole("group", { name: "Ajouter un fichier" }).evaluate(
    (zone, file) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(file.bytes)], file.name));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, bytes },
  );
}

describe("the files of a recording", () => {
  const editing = withForms();
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "estran-sounds-"));
    const site = path.join(editing.content, "site.yaml");
    await writeFile(site, (await readFile(site, "utf8")).replace("mediaHosts: []", `mediaHosts: [${HOST}]`));
    await editing.indexed((text) => text.includes(HOST));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test("are refused at once where they are too big or no sound, and nothing is lost", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const box = await askForRecording(page, "Une voix trop longue");
    await choose(page, box, { name: "bonne.opus", mimeType: "", buffer: await readFile(OPUS) });
    await box.getByText("bonne.opus", { exact: true }).waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.method()));
    const big = path.join(folder, "conférence entière.mp3");
    await writeFile(big, "");
    await truncate(big, 60_000_000);
    await choose(page, box, big);
    const alert = box.getByRole("alert");
    const light = box.getByRole("region", { name: /Alléger conférence entière/ });
    await light.getByText(/fait 60\u00A0Mo, et la limite est de 25\u00A0Mo\./).waitFor();
    await light.getByText(/Aucun son lisible n’y a été trouvé/).waitFor();
    await drop(box, "notes.odt", 10);
    await alert.getByText(/«\u00A0notes\.odt\u00A0» n’est pas un fichier audio/).waitFor();
    await drop(box, "faux.mp3", 5000);
    await alert.getByText(/«\u00A0faux\.mp3\u00A0» /).waitFor();
    assert.deepEqual(
      asked.filter((method) => method !== "GET"),
      [],
    );
    assert.deepEqual(await names(box), ["bonne.opus"]);
    assert.equal(await control(page, "title").inputValue(), "Une voix trop longue");
    assert.deepEqual(await axeFindings(page, undefined, ".sources"), []);
    await save(page);
    await editing.written("conferences/2027/une-voix-trop-longue.md");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("of sixty megabytes are refused by the other fields too, with the size found", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const big = path.join(folder, "actes.pdf");
    await writeFile(big, "");
    await truncate(big, 60_000_000);
    // the screen of all media, which no field opens
    await page.getByRole("button", { name: "Médias" }).click();
    await page.locator('input[type="file"]').last().setInputFiles(big);
    await happens(() => editor.questions.length === 1, "the question");
    await page.getByRole("button", { name: "Fermer" }).first().click();
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Un article et son document");
    await page
      .getByRole("button", { name: /un document/ })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Choisir un fichier/ })
      .first()
      .click();
    await page.locator('input[type="file"]').last().setInputFiles(big);
    await happens(() => editor.questions.length === 2, "the question");
    assert.equal(editor.questions[1], editor.questions[0]);
    assert.match(
      editor.questions[0] ?? "",
      /«\u00A0actes\.pdf\u00A0» fait 60\u00A0Mo, et la limite est de 25\u00A0Mo\. Rien n’a été envoyé, rien n’est perdu\./,
    );
    await page.getByRole("button", { name: "Fermer" }).first().click();
    assert.equal(await control(page, "title").inputValue(), "Un article et son document");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("are named by an address on a host that the site allows, and measured there", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await serveSound(editor, HOST);
    const box = await askForRecording(page, "Une voix ailleurs");
    const address = box.getByRole("textbox", { name: /adresse/ });
    await address.fill("https://ailleurs.example/voix.opus");
    await address.press("Enter");
    const alert = box.getByRole("alert");
    await alert.getByText(/«\u00A0ailleurs\.example\u00A0» .*sons\.estran\.example/).waitFor();
    await box.getByRole("button", { name: "Ne pas le permettre" }).click();
    assert.equal(await box.getByRole("region", { name: /Permettre/ }).count(), 0);
    assert.equal(await address.inputValue(), "https://ailleurs.example/voix.opus");
    await address.fill(`https://${HOST}/absent.opus`);
    await address.press("Enter");
    await alert.getByText(/pas de fichier à cette adresse/).waitFor();
    await address.fill(`https://${HOST}/voix.opus`);
    await address.press("Enter");
    await box.getByText("voix.opus", { exact: true }).waitFor();
    assert.equal(await address.inputValue(), "");
    assert.equal(await box.getByText(/par morceaux/).count(), 0);
    await box.getByText("Opus (Ogg)").waitFor();
    await address.fill(`https://${HOST}/entiere.opus`);
    await address.press("Enter");
    await box.getByText(/n’envoie pas le fichier par morceaux/).waitFor();
    await box.getByRole("button", { name: "Retirer entiere.opus" }).press("Enter");
    await box.getByRole("button", { name: "Écouter voix.opus" }).press("Space");
    await page.waitForFunction(() => document.querySelector<HTMLAudioElement>(".sources audio")?.currentTime);
    await save(page);
    const text = await editing.written("conferences/2027/une-voix-ailleurs.md");
    const { bytes, seconds } = await locked("small-archives.opus");
    const entry = parse(text.split("---\n")[1] ?? "") as {
      recordings: { sources: { url: string; bytes: number; seconds: number; type: string }[] }[];
    };
    const [source] = entry.recordings[0]?.sources ?? [];
    assert.deepEqual(
      { ...source, seconds: 0 },
      {
        url: `https://${HOST}/voix.opus`,
        bytes,
        seconds: 0,
        type: "audio/ogg",
      },
    );
    // as the browser's own decoder counts it
    assert.ok(Math.abs((source?.seconds ?? 0) - seconds) < 0.1);
    const sound = await box.locator("audio").elementHandle();
    await goHome(page);
    const isLetGo = async () =>
      (await sound?.evaluate(
        (audio) => audio instanceof HTMLAudioElement && audio.networkState === HTMLMediaElement.NETWORK_EMPTY,
      )) === true;
    await happens(isLetGo, "the end of asking for a sound whose form was left");
    await editing.giveBack(editor);
  });

  test("come from one more host once their editor allows it, with what readers let it know", async () => {
    const other = "archives.estran.example";
    const editor = await editing.take();
    const { page } = editor;
    await serveSound(editor, other);
    const box = await askForRecording(page, "Une voix de plus loin");
    const address = box.getByRole("textbox", { name: /adresse/ });
    await address.fill(`https://${other}/voix.opus`);
    await address.press("Enter");
    const question = box.getByRole("region", { name: `Permettre ${other}` });
    await question.getByText(/fera connaître son adresse \(IP\)/).waitFor();
    await question.getByRole("button", { name: "Permettre cet hôte" }).press("Enter");
    await box.getByText("voix.opus", { exact: true }).waitFor();
    const settings = await editing.written("site.yaml", (text) => text.includes(other));
    // no other line of the file changed
    assert.match(settings, /^# Ce qui fait de ce site Estran/);
    assert.match(settings, /^# Égales à --paper/m);
    await save(page);
    const text = await editing.written("conferences/2027/une-voix-de-plus-loin.md");
    assert.match(text, new RegExp(`url: https://${other}/voix\\.opus`));
    await editing.published("conferences/une-voix-de-plus-loin/", (html) => html.includes(other));
    // the sound itself is asked of its host
    const left = trouble(editor).filter((line) => line !== `https://${other}/voix.opus`);
    assert.deepEqual(left, []);
    await editing.giveBack(editor);
  });
});
