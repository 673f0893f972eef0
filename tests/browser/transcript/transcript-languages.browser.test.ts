/** Transcripts in several languages in the form: seen in the preview, and kept by a save. */
import assert from "node:assert/strict";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { parse, parseDocument } from "yaml";
import { control, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
import { openRecording } from "../../harness/cms/recording-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const FILE = "conferences/2026/small-archives-long-tides.md";
const IN_FRENCH = { lang: "fr", file: "/media/2026/armoire.fr.vtt", status: "reviewed", reviewedBy: "Ana" };

describe("transcripts in several languages", () => {
  const editing = withForms(async (content) => {
    const file = path.join(content, FILE);
    const [, front = "", ...body] = (await readFile(file, "utf8")).split("---\n");
    const document = parseDocument(front);
    document.setIn(["recordings", 0, "transcripts"], document.createNode([IN_FRENCH]));
    await writeFile(file, ["", String(document), ...body].join("---\n"));
    const media = path.join(content, "media");
    await mkdir(path.join(media, "2026"), { recursive: true });
    await cp(path.join(media, "demo/small-archives.vtt"), path.join(media, "2026/armoire.fr.vtt"));
  });

  test("are in the form, a line each, in the preview, and in what is saved", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "conferences-2026", "entries/small-archives-long-tides");
    await openRecording(page);
    await page.getByText("Transcription dans d’autres langues").first().waitFor();
    const preview = page.frameLocator("iframe").first();
    await preview.locator('.transcript-languages a[hreflang="fr"]').waitFor();
    await type(page, control(page, "title"), "Small archives, long tides, in two languages");
    await save(page);
    const [, front = ""] = (await editing.written(FILE)).split("---\n");
    const { recordings } = parse(front) as { recordings: { transcripts: unknown }[] };
    assert.deepEqual(recordings[0]?.transcripts, [IN_FRENCH]);
    const html = await editing.published("conferences/small-archives-long-tides/");
    assert.match(html, /<p id="fr-t3"/);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
