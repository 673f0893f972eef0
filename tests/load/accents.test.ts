/** A file whose name has its accents in two pieces (macOS, NFD) is the one that an entry names in one (NFC), and conversely. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { loadHub } from "../../src/load/index.ts";
import { measureAll, readLock } from "../../src/media/index.ts";
import { mediaFiles } from "../../src/site/media/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";

const DECK = new URL("../../content/media/demo/utilite-sociale.pdf", import.meta.url);
const PICTURE = new URL("../../content/media/images/flaques.webp", import.meta.url);
const NOW = "2026-06-01T12:00:00+02:00";
const NO_NETWORK = () => ({ found: "ailleurs", remedy: "Rien." });
const [ONE, TWO] = ["NFC", "NFD"] as const;

for (const [stored, named] of [
  [TWO, ONE],
  [ONE, TWO],
  [TWO, TWO],
] as const)
  test(`stored in ${stored} and named in ${named}, files are checked, measured and published`, async (t) => {
    const of = (form: "NFC" | "NFD", name: string) => `media/été/${name}`.normalize(form);
    const names = ["débat.pdf", "forêt.webp", "relevé.vtt", "carte-côtière.webp"];
    const [pdf = "", picture = "", transcript = "", shown = ""] = names.map((name) => `/${of(named, name)}`);
    const [deckBytes, pictureBytes] = [await readFile(DECK), await readFile(PICTURE)];
    const vtt = "WEBVTT\n\n00:10.000 --> 00:12.000\nBonjour.\n";
    const root = await contentFolder(t, {
      "articles/2026/x.md": entry(
        `title: X\npublishedAt: 2026-01-02\nimage: { src: "${picture}", alt: A }\ndocuments:\n  - { file: "${pdf}", title: D }`,
        `![Une carte](${shown})`,
      ),
      "conferences/2026/y.md": entry(
        `title: Y\npublishedAt: 2026-01-02\nstartsAt: 2026-02-01T14:00:00\nendsAt: 2026-02-01T15:00:00\nrecordings:\n  - { id: a, sources: [{ url: https://media.hub.example/a.mp3 }], transcript: { file: "${transcript}" } }\ndecks:\n  - { id: d, title: D, file: "${pdf}" }`,
      ),
      [of(stored, names[0] ?? "")]: deckBytes,
      [of(stored, names[1] ?? "")]: pictureBytes,
      [of(stored, names[2] ?? "")]: vtt,
      [of(stored, names[3] ?? "")]: pictureBytes,
    });
    const { hub, problems } = await loadHub(root, NOW);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === "error"),
      [],
    );
    assert.ok(hub);
    const [talk] = hub.conferences;
    assert.equal(talk?.recordings[0]?.transcript?.paragraphs.length, 1);
    assert.ok((talk?.decks[0]?.slides.length ?? 0) > 0);
    assert.ok(hub.articles[0]?.image?.width !== undefined, "the picture was measured");

    const known = names.map((name) => `/${of(ONE, name)}`).sort();
    assert.deepEqual([...hub.media].sort(), known);
    for (const output of await mediaFiles(hub, root))
      if ("from" in output) assert.ok((await readFile(output.from)).length > 0, output.file);

    const { failures } = await measureAll({
      contentDir: root,
      cacheDir: path.join(root, "../cache"),
      check: NO_NETWORK,
    });
    assert.deepEqual(
      failures.filter(({ src }) => src.startsWith("/")),
      [],
    );
    const { records } = await readLock(root);
    assert.deepEqual([...records.keys()].filter((src) => src.startsWith("/")).sort(), known);
  });
