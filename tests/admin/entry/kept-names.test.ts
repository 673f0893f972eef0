/** Under which name a file that an editor brings is on the site. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { OpenDraft } from "../../../admin/decap/index.ts";
import { gitStore, namedUpload, pictureName } from "../../../admin/entry/sound-store.ts";
import type { HubStore } from "../../../admin/shell/hub.ts";

describe("the name under which a file is kept", () => {
  const path = (name: string) => `/media/2026/${name}`;
  /** @param there bytes of files of the repository, by name; the index knows those that are `indexed` */
  const keeper = (
    there: Readonly<Record<string, string>> = {},
    indexed: readonly string[] = Object.keys(there),
    entry: { slug?: string; title?: string } = { slug: "une-radio" },
  ) => {
    const sent: { path: string; file: File }[] = [];
    const draft = {
      entry: () => ({ collection: "articles-2026", slug: entry.slug ?? "", data: { title: entry.title } }),
      folder: () => "/media/2026",
      sent: () => sent,
      put: (at: string, file: File) => sent.push({ path: at, file }),
      read: async (at: string) => {
        const bytes = there[at.replace("/media/2026/", "")];
        return (
          sent.find((one) => one.path === at)?.file ?? (bytes === undefined ? undefined : new Blob([bytes]))
        );
      },
    } as unknown as OpenDraft;
    const others = [{ slug: "autre", data: { recordings: [{ transcript: { file: path("autre.vtt") } }] } }];
    const hub = {
      data: () => ({ media: Object.fromEntries(indexed.map((name) => [path(name), {}])), entries: others }),
    } as unknown as HubStore;
    const store = gitStore(draft, hub);
    const keep = async (name: string, bytes = name, role?: "slides" | "picture" | "document") =>
      (await store.keep(new File([bytes], name), role)).replace("/media/2026/", "");
    return { keep, draft, hub, sent: () => sent.map(({ path: at, file }) => `${at} ${file.name}`) };
  };

  test("is its own, readable, where a person gave it", async () => {
    const { keep, sent } = keeper();
    assert.equal(await keep("Débat du soir (final).MP3"), "debat-du-soir-final.mp3");
    assert.equal(await keep("Débat - Copie (1).mp3"), "debat.mp3");
    assert.equal(await keep("COVID19, partie 2.pdf"), "covid19-partie-2.pdf");
    assert.deepEqual(sent()[0], "/media/2026/debat-du-soir-final.mp3 debat-du-soir-final.mp3");
  });

  test("is that of the entry where a device gave it", async () => {
    for (const name of [
      "AUD-20260101-WA0003.mp3",
      "Nouvel enregistrement 12.mp3",
      "REC001.mp3",
      "20260101_183000.mp3",
      "WhatsApp Audio 2026-01-01 at 10.22.33.mp3",
      "Enregistrement (3).mp3",
      "音.mp3",
    ])
      assert.equal(await keeper().keep(name), "une-radio.mp3", name);
    const { keep } = keeper();
    assert.equal(await keep("AUD-20260101-WA0003.vtt"), "une-radio.vtt");
    assert.equal(await keep("Présentation1.pdf", "a", "slides"), "une-radio-diapos.pdf");
    assert.equal(await keep("Scan 12.pdf", "b", "document"), "une-radio-document.pdf");
    assert.equal(await keep("IMG_1234.JPG", "c", "picture"), "une-radio-image.jpg");
    const fresh = keeper({}, [], { title: "L’été d’une radio" });
    assert.equal(await fresh.keep("REC001.mp3"), "l-ete-d-une-radio.mp3");
    const untitled = keeper({}, [], {});
    assert.deepEqual(
      [await untitled.keep("REC001.mp3"), await untitled.keep("音.mp3")],
      ["rec001.mp3", "enregistrement.mp3"],
    );
  });

  test("stays that of the same bytes, and other bytes never take it", async () => {
    const { keep, sent } = keeper({ "debat.mp3": "un", "soir.mp3": "x" }, ["debat.mp3"]);
    assert.equal(await keep("debat.mp3", "un"), "debat.mp3");
    assert.deepEqual(sent(), [], "what the repository has is not sent again");
    // printf deux | sha256sum
    assert.equal(await keep("débat.mp3", "deux"), "debat-620078.mp3");
    assert.equal(await keep("débat.mp3", "deux"), "debat-620078.mp3");
    assert.match(await keep("soir.mp3", "deux"), /^soir-[0-9a-f]{6}\.mp3$/);
    // the index knows it, and the repository does not answer
    assert.match(await keeper({}, ["debat.mp3"]).keep("debat.mp3"), /^debat-[0-9a-f]{6}\.mp3$/);
  });

  test("does not grow, however often a file that was brought is changed and brought again", async () => {
    const there: Record<string, string> = { "debat.mp3": "0" };
    let name = "debat.mp3";
    for (const bytes of ["1", "2", "3"]) {
      name = await keeper(there).keep(name, bytes);
      assert.match(name, /^debat-[0-9a-f]{6}\.mp3$/);
      there[name] = bytes;
    }
    const dated = keeper({ "reunion-260101.mp3": "0" });
    assert.match(await dated.keep("reunion-260101.mp3", "1"), /^reunion-260101-[0-9a-f]{6}\.mp3$/);
  });

  test("of a transcript is not shared with another entry, whose words a correction here would change", async () => {
    assert.match(await keeper({ "autre.vtt": "un" }).keep("autre.vtt", "un"), /^autre-[0-9a-f]{6}\.vtt$/);
    assert.equal(await keeper({ "mien.vtt": "un" }).keep("mien.vtt", "un"), "mien.vtt");
  });

  test("is such too for a picture, in the text and from the window of media, and for no file outside of a form", async () => {
    const { draft, hub } = keeper({ "salle.jpg": "un" });
    const picture = (name: string) => new File(["deux"], name, { type: "image/jpeg" });
    assert.equal((await namedUpload(picture("IMG_1234.JPG"), draft, hub)).name, "une-radio-image.jpg");
    assert.match((await namedUpload(picture("Salle.jpg"), draft, hub)).name, /^salle-[0-9a-f]{6}\.jpg$/);
    assert.equal(pictureName("image.png", draft.entry()), "une-radio-image");
    const none = { ...draft, entry: () => ({ collection: "", slug: "", data: {} }) };
    assert.equal((await namedUpload(picture("IMG_1234.JPG"), none, hub)).name, "IMG_1234.JPG");
  });
});
