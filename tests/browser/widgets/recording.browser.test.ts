/** The files of a recording: sent, heard, put in order, saved. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { parse } from "yaml";
import { control, openForm, save, trouble } from "../../harness/cms/cms.ts";
import {
  askForRecording,
  backedUp,
  choose,
  locked,
  MP3,
  names,
  OPUS,
  openRecording,
} from "../../harness/cms/recording-form.ts";
import { withForms, withReviews } from "../../harness/cms/with-cms.ts";

describe("the files of a recording", () => {
  const editing = withForms();
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "estran-sounds-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test("are sent, heard, described and published, with the keyboard alone", async () => {
    const editor = await editing.open();
    const { page } = editor;
    const box = await askForRecording(page, "Une voix envoyée");
    // what reads sounds comes with the first of them
    const readers: string[] = [];
    page.on("request", (request) => {
      const reader = /\/(\w+Parser)-[^/]+\.js$/.exec(request.url())?.[1];
      if (reader !== undefined) readers.push(reader);
    });
    await choose(page, box, { name: "Ma Voix (1).MP3", mimeType: "audio/mpeg", buffer: await readFile(MP3) });
    await box.getByText("ma-voix.mp3", { exact: true }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Choisir un fichier audio");
    await choose(page, box, { name: "Ma Voix (1).opus", mimeType: "", buffer: await readFile(OPUS) });
    await box.getByText("ma-voix.opus", { exact: true }).waitFor();
    assert.deepEqual(await names(box), ["ma-voix.opus", "ma-voix.mp3"]);

    assert.deepEqual(readers, ["MpegParser", "OggParser"]);
    // 88.776 s, 300 573 bytes, 26 732 bit/s, one channel: as the lock says
    await box.getByText("mono").nth(1).waitFor();
    const facts = await box.locator(".source-facts").first().locator("li").allTextContents();
    assert.deepEqual(
      facts.map((fact) => fact.replaceAll("\u00A0", " ")),
      ["1 min 29 s", "301 ko", "Opus (Ogg)", "27 kbit/s", "mono"],
    );

    const first = box.getByRole("listitem").filter({ hasText: "ma-voix.opus" });
    const sounds = page.locator(".sources audio");
    await first.getByRole("button", { name: "Écouter ma-voix.opus" }).press("Space");
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
    await box.getByRole("button", { name: "Écouter ma-voix.mp3" }).press("Space");
    await box.getByRole("button", { name: "Mettre en pause ma-voix.mp3" }).waitFor();
    assert.equal(await sounds.nth(0).evaluate((audio: HTMLAudioElement) => audio.paused), true);

    const at = "media/2027/ma-voix.opus";
    assert.equal(existsSync(path.join(editing.content, at)), false);
    await save(page);
    const text = await editing.written("conferences/2027/une-voix-envoyee.md");
    const [opus, mp3] = [await locked("small-archives.opus"), await locked("small-archives.mp3")];
    const entry = parse(text.split("---\n")[1] ?? "") as { recordings: unknown };
    assert.deepEqual(entry.recordings, [
      {
        id: "enregistrement",
        sources: [
          { url: `/${at}`, bytes: opus.bytes, seconds: opus.seconds, type: "audio/ogg" },
          { url: "/media/2027/ma-voix.mp3", bytes: mp3.bytes, seconds: mp3.seconds, type: "audio/mpeg" },
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
    const editor = await editing.take();
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
    await editing.giveBack(editor);
  });

  test("are kept when the page is loaded again before they are saved", async () => {
    const editor = await editing.open();
    const { page } = editor;
    const box = await askForRecording(page, "Une voix retrouvée");
    await choose(page, box, { name: "rechargée.opus", mimeType: "", buffer: await readFile(OPUS) });
    await box.getByText("rechargee.opus", { exact: true }).waitFor();
    await backedUp(page, "rechargee.opus");
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
    const editor = await editing.take();
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
    await editing.giveBack(editor);
  });

  test("of an hour each are saved together", async () => {
    const editor = await editing.take();
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
    await editing.giveBack(editor);
  });
});

describe("with reviews, the files of a recording", () => {
  const editing = withReviews();

  test("wait in the draft, are heard when it is opened again, and go online with it", async () => {
    const editor = await editing.open();
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
