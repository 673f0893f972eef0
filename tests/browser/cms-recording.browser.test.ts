/** The files of a recording: sent, heard, put in order, named by an address, refused. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { parse } from "yaml";
import { audioLock } from "../../src/content/index.ts";
import { axeFindings } from "../harness/axe.ts";
import { launch } from "../harness/chromium.ts";
import {
  control,
  type Editing,
  type Editor,
  openEditor,
  openForm,
  save,
  startEditing,
  startReviewing,
  trouble,
  type,
} from "../harness/cms.ts";

const CONTENT = fileURLToPath(new URL("../../content/", import.meta.url));
const OPUS = path.join(CONTENT, "media/demo/small-archives.opus");
const MP3 = path.join(CONTENT, "media/demo/small-archives.mp3");
const HOST = "sons.estran.example";

/** What the media lock says of the file: measured from its packets, by other code than the interface's. */
const locked = async (name: string) =>
  audioLock.parse(JSON.parse(await readFile(path.join(CONTENT, `media-lock/demo--${name}.json`), "utf8")));

/** A conference in 2027 with one recording, still without a file. */
async function askForRecording(page: Page, title: string): Promise<Locator> {
  await openForm(page, "conferences-2027");
  await type(page, control(page, "title"), title);
  await control(page, "startsAt").fill("2027-07-05T18:30");
  await control(page, "endsAt").fill("2027-07-05T20:00");
  await page
    .getByRole("button", { name: /un enregistrement/ })
    .first()
    .click();
  await type(page, control(page, "id"), "debat");
  const box = page.getByRole("group", { name: "Fichiers audio" });
  await box.waitFor();
  return box;
}

/** Chooses files by the button, as a keyboard does. */
async function choose(
  page: Page,
  box: Locator,
  files: Parameters<Locator["setInputFiles"]>[0],
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await box.getByRole("button", { name: "Choisir un fichier audio" }).press("Enter");
  await (await chooser).setFiles(files);
}

/** The list, a file name each. */
const names = (box: Locator) => box.locator(".source-name strong").allTextContents();

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
  let browser: Browser;
  let editing: Editing;
  let folder: string;
  before(async () => {
    [browser, editing, folder] = await Promise.all([
      launch(),
      startEditing(),
      mkdtemp(path.join(tmpdir(), "estran-sounds-")),
    ]);
    const site = path.join(editing.content, "site.yaml");
    await writeFile(site, (await readFile(site, "utf8")).replace("mediaHosts: []", `mediaHosts: [${HOST}]`));
    await editing.published("admin/hub.json", (text) => text.includes(HOST));
  });
  after(() => Promise.all([browser.close(), editing.close(), rm(folder, { recursive: true, force: true })]));

  test("are sent, heard, described and published, with the keyboard alone", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    const box = await askForRecording(page, "Une voix envoyée");
    // what reads sounds comes with the first of them
    const readers: string[] = [];
    page.on("request", (request) => {
      const reader = /\/(\w+Parser)-[^/]+\.js$/.exec(request.url())?.[1];
      if (reader !== undefined) readers.push(reader);
    });
    await choose(page, box, { name: "Ma Voix (1).MP3", mimeType: "audio/mpeg", buffer: await readFile(MP3) });
    await box.getByText("ma-voix-1.mp3", { exact: true }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Choisir un fichier audio");
    await choose(page, box, { name: "Ma Voix (1).opus", mimeType: "", buffer: await readFile(OPUS) });
    await box.getByText("ma-voix-1.opus", { exact: true }).waitFor();
    assert.deepEqual(await names(box), ["ma-voix-1.opus", "ma-voix-1.mp3"]);

    assert.deepEqual(readers, ["MpegParser", "OggParser"]);
    // 88.776 s, 300 573 bytes, 26 732 bit/s, one channel: as the lock says
    await box.getByText("mono").nth(1).waitFor();
    const facts = await box.locator(".source-facts").first().locator("li").allTextContents();
    assert.deepEqual(
      facts.map((fact) => fact.replaceAll("\u00A0", " ")),
      ["1 min 29 s", "301 ko", "Opus (Ogg)", "27 kbit/s", "mono"],
    );

    const first = box.getByRole("listitem").filter({ hasText: "ma-voix-1.opus" });
    const sounds = page.locator(".sources audio");
    await first.getByRole("button", { name: "Écouter ma-voix-1.opus" }).press("Space");
    await page.waitForFunction(() => document.querySelector<HTMLAudioElement>(".sources audio")?.currentTime);
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(
      () => (document.querySelector<HTMLAudioElement>(".sources audio")?.currentTime ?? 0) > 80,
    );
    assert.match(
      (await first.getByRole("slider").getAttribute("aria-valuetext")) ?? "",
      /^1\smin\s2\d\ss sur 1\smin\s29\ss$/,
    );
    // one sound at a time
    await box.getByRole("button", { name: "Écouter ma-voix-1.mp3" }).press("Space");
    await box.getByRole("button", { name: "Mettre en pause ma-voix-1.mp3" }).waitFor();
    assert.equal(await sounds.nth(0).evaluate((audio: HTMLAudioElement) => audio.paused), true);

    const at = "media/2027/ma-voix-1.opus";
    assert.equal(existsSync(path.join(editing.content, at)), false);
    await save(page);
    const text = await editing.written("conferences/2027/une-voix-envoyee.md");
    const [opus, mp3] = [await locked("small-archives.opus"), await locked("small-archives.mp3")];
    const entry = parse(text.split("---\n")[1] ?? "") as { recordings: unknown };
    assert.deepEqual(entry.recordings, [
      {
        id: "debat",
        sources: [
          { url: `/${at}`, bytes: opus.bytes, seconds: opus.seconds, type: "audio/ogg" },
          { url: "/media/2027/ma-voix-1.mp3", bytes: mp3.bytes, seconds: mp3.seconds, type: "audio/mpeg" },
        ],
      },
    ]);
    assert.ok((await readFile(path.join(editing.content, at))).equals(await readFile(OPUS)));
    const html = await editing.published("conferences/une-voix-envoyee/");
    assert.match(html, new RegExp(`<source[^>]+src="/${at}"`));
    // the form goes on playing what was saved
    await page.waitForURL(/entries\/une-voix-envoyee/);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("are put in order and taken away, with the focus kept; what is taken away is not saved", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    const box = await askForRecording(page, "Une voix retirée");
    const files = ["un.mp3", "deux.mp3"].map(async (name) => ({
      name,
      mimeType: "audio/mpeg",
      buffer: await readFile(MP3),
    }));
    await choose(page, box, await Promise.all(files));
    await box.getByText("deux.mp3", { exact: true }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await box.getByRole("button", { name: "Descendre un.mp3" }).press("Enter");
    assert.deepEqual(await names(box), ["deux.mp3", "un.mp3"]);
    // it can go no further down
    assert.equal(await focused(), "Monter un.mp3");
    await page.keyboard.press("Enter");
    assert.deepEqual(await names(box), ["un.mp3", "deux.mp3"]);
    assert.equal(await focused(), "Descendre un.mp3");
    await box.getByRole("button", { name: "Retirer un.mp3" }).press("Enter");
    assert.deepEqual(await names(box), ["deux.mp3"]);
    assert.equal(await focused(), "Retirer deux.mp3");
    assert.equal(await box.getByRole("status").textContent(), "un.mp3 est retiré.");
    await save(page);
    await editing.written("conferences/2027/une-voix-retiree.md", (text) => !text.includes("un.mp3"));
    assert.deepEqual(
      ["un.mp3", "deux.mp3"].map((name) => existsSync(path.join(editing.content, "media/2027", name))),
      [false, true],
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("are kept when the page is loaded again before they are saved", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    const box = await askForRecording(page, "Une voix retrouvée");
    await choose(page, box, { name: "rechargée.opus", mimeType: "", buffer: await readFile(OPUS) });
    await box.getByText("rechargee.opus", { exact: true }).waitFor();
    await page.waitForTimeout(900);
    await page.reload();
    await control(page, "title").waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value.includes("retrouvée")),
    );
    await openRecording(page);
    await box.getByRole("button", { name: "Écouter rechargee.opus" }).click();
    await page.waitForFunction(() => document.querySelector<HTMLAudioElement>(".sources audio")?.currentTime);
    await save(page);
    await editing.written("conferences/2027/une-voix-retrouvee.md");
    const kept = await readFile(path.join(editing.content, "media/2027/rechargee.opus"));
    assert.ok(kept.equals(await readFile(OPUS)));
    await editor.context.close();
  });

  test("are silent once their group is closed, or their form left", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    await openForm(page, "conferences-2026", "entries/small-archives-long-tides");
    await openRecording(page);
    const play = page.getByRole("button", { name: "Écouter small-archives.opus" });
    await play.click();
    const audio = await page.locator(".sources audio").first().elementHandle();
    assert.ok(audio);
    const is = (state: string) =>
      page.waitForFunction(
        ([element, wanted]) =>
          element instanceof HTMLAudioElement && (element.paused ? "paused" : "playing") === wanted,
        [audio, state] as const,
      );
    await is("playing");
    await openRecording(page);
    await is("paused");
    await openRecording(page);
    await play.click();
    await is("playing");
    await page.evaluate(() => {
      location.hash = "/collections/conferences-2026";
    });
    await is("paused");
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("of an hour each are saved together", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    const box = await askForRecording(page, "Deux longues voix");
    const one = await readFile(MP3);
    const long = Buffer.concat(Array.from({ length: 44 }, () => one));
    const files = ["matin.mp3", "soir.mp3"].map((name) => path.join(folder, name));
    for (const file of files) await writeFile(file, long);
    await choose(page, box, files);
    await box.getByText("soir.mp3", { exact: true }).waitFor();
    await save(page);
    await editing.written("conferences/2027/deux-longues-voix.md");
    for (const file of files)
      assert.ok((await readFile(path.join(editing.content, "media/2027", path.basename(file)))).equals(long));
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("are refused at once where they are too big or no sound, and nothing is lost", async () => {
    const editor = await openEditor(browser, editing, { bypassCSP: true });
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
    await alert
      .getByText(/fait 60\u00A0Mo, et la limite est de 25\u00A0Mo\..*collez son adresse dans ce cadre/)
      .waitFor();
    await drop(box, "notes.pdf", 10);
    await alert.getByText(/«\u00A0notes\.pdf\u00A0» n’est pas un fichier audio/).waitFor();
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
    await editor.context.close();
  });

  test("of sixty megabytes are refused by the other fields too, with the size found", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    const big = path.join(folder, "actes.pdf");
    await writeFile(big, "");
    await truncate(big, 60_000_000);
    // the screen of all media, which no field opens
    await page.getByRole("button", { name: "Médias" }).click();
    await page.locator('input[type="file"]').last().setInputFiles(big);
    await until(() => editor.questions.length === 1);
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
    await until(() => editor.questions.length === 2);
    assert.equal(editor.questions[1], editor.questions[0]);
    assert.match(
      editor.questions[0] ?? "",
      /«\u00A0actes\.pdf\u00A0» fait 60\u00A0Mo, et la limite est de 25\u00A0Mo\. Rien n’a été envoyé, rien n’est perdu\./,
    );
    await page.getByRole("button", { name: "Fermer" }).first().click();
    assert.equal(await control(page, "title").inputValue(), "Un article et son document");
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("are named by an address on a host that the site allows, and measured there", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    await serveSound(editor);
    const box = await askForRecording(page, "Une voix ailleurs");
    const address = box.getByRole("textbox", { name: /adresse/ });
    await address.fill("https://ailleurs.example/voix.opus");
    await address.press("Enter");
    const alert = box.getByRole("alert");
    await alert
      .getByText(/«\u00A0ailleurs\.example\u00A0» .*sons\.estran\.example.*content\/site\.yaml/)
      .waitFor();
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
    await editor.context.close();
  });
});

describe("with reviews, the files of a recording", () => {
  let browser: Browser;
  let editing: Editing;
  before(async () => {
    [browser, editing] = await Promise.all([launch(), startReviewing()]);
  });
  after(() => Promise.all([browser.close(), editing.close()]));

  test("wait in the draft, are heard when it is opened again, and go online with it", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    const box = await askForRecording(page, "Une voix relue");
    await choose(page, box, { name: "relue.opus", mimeType: "", buffer: await readFile(OPUS) });
    await box.getByText("relue.opus", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.waitForURL(/entries\/une-voix-relue/);
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    const at = "content/media/2027/relue.opus";
    const git = (...args: string[]) => execFileSync("git", args, { cwd: editing.folder });
    const bytes = await readFile(OPUS);
    assert.ok(git("show", `cms/conferences-2027/une-voix-relue:${at}`).equals(bytes));
    assert.equal(existsSync(path.join(editing.content, "media/2027/relue.opus")), false);

    await page.reload();
    await control(page, "title").waitFor();
    await openRecording(page);
    await box.getByText("mono").waitFor();
    await box.getByRole("button", { name: "Écouter relue.opus" }).click();
    await page.waitForFunction(() => document.querySelector<HTMLAudioElement>(".sources audio")?.currentTime);

    for (const [from, to] of [
      ["Brouillon", "En révision"],
      ["En révision", "Prêt"],
    ]) {
      await page.getByRole("button", { name: `Statut : ${from}` }).click();
      await page.getByRole("menuitem", { name: to ?? "" }).click();
      await page.getByRole("button", { name: `Statut : ${to}` }).waitFor();
    }
    await page.getByRole("button", { name: "Publier" }).click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    const html = await editing.published("conferences/une-voix-relue/");
    assert.match(html, /<source[^>]+src="\/media\/2027\/relue\.opus"/);
    const answer = await fetch(`${editing.origin}/media/2027/relue.opus`);
    assert.ok(Buffer.from(await answer.arrayBuffer()).equals(bytes));
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});

/** Opens the first recording of the form, or closes it. */
async function openRecording(page: Page): Promise<void> {
  const list = page
    .locator('[class*="ControlContainer"]')
    .filter({ has: page.locator('label[for^="recordings-"]') });
  await list.last().getByRole("button", { name: "Déplier ou replier" }).first().click();
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !condition(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** A host that lets other sites ask, and sends parts. */
async function serveSound({ page }: Editor): Promise<void> {
  const bytes = await readFile(OPUS);
  await page.route(`https://${HOST}/**`, async (route) => {
    const request = route.request();
    const headers = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "range",
      "access-control-expose-headers": "content-range, content-length",
      "accept-ranges": "bytes",
      "content-type": "audio/ogg",
    };
    if (request.url().endsWith("/entiere.opus")) return route.fulfill({ headers, body: bytes });
    if (!request.url().endsWith("/voix.opus")) return route.fulfill({ status: 404, headers });
    const range = /bytes=(\d+)-(\d*)/.exec(request.headers()["range"] ?? "");
    if (request.method() === "HEAD")
      return route.fulfill({ headers: { ...headers, "content-length": String(bytes.length) } });
    if (range === null) return route.fulfill({ headers, body: bytes });
    const start = Number(range[1]);
    const end = Math.min(range[2] === "" ? bytes.length - 1 : Number(range[2]), bytes.length - 1);
    return route.fulfill({
      status: 206,
      headers: { ...headers, "content-range": `bytes ${start}-${end}/${bytes.length}` },
      body: bytes.subarray(start, end + 1),
    });
  });
}
