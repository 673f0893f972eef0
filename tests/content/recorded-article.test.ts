/** Articles have recordings and slides as meetings have: checked, published in their time, embedded. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { transcriptsOf } from "../../src/content/index.ts";
import { build, hubOf, problemsOf, source } from "./sources.ts";

const sources = [{ url: "https://media.hub.example/piece.mp3", seconds: 60 }];
const piece = (recording: object = {}, more: object = {}) =>
  source("article", "piece", { recordings: [{ id: "voix", sources, ...recording }], ...more });
const naming = (reference: object) =>
  source("article", "texte", {}, { references: [{ kind: "embed", line: 7, ...reference } as never] });

describe("an article with a recording", () => {
  test("is held by the Hub with what a recording of a meeting has", () => {
    const hub = hubOf([piece({}, { publishedAt: "2026-03-01" })]);
    const [article] = hub.articles;
    const [recording] = article?.recordings ?? [];
    assert.equal(article?.timeZone, "Europe/Paris");
    assert.deepEqual(
      [recording?.title, recording?.first, recording?.seconds, recording?.publishedAt],
      ["piece", true, 60, "2026-03-01T00:00:00+01:00"],
    );
    assert.equal(hub.site.hasPodcast, true);
  });

  test("is told of a chapter after its end, and of a slide of no deck", () => {
    const wrong = piece({ chapters: [{ at: 90, title: "C" }], cues: [{ at: 1, deck: "images", slide: 1 }] });
    assert.deepEqual(
      problemsOf([wrong]).map(({ severity, found }) => [severity, found]),
      [
        ["error", "aucun diaporama ne s’appelle «\u00A0images\u00A0»"],
        ["error", "1:30 est au-delà de la fin de l’enregistrement"],
      ],
    );
  });

  test("goes online before a recording that waits for its day, which the build knows", () => {
    const waiting = piece({ publishedAt: "2026-07-01" });
    const { hub, until } = build([waiting], { now: "2026-06-01T12:00:00Z" });
    assert.deepEqual(hub?.articles[0]?.recordings, []);
    assert.equal(until, "2026-06-30T22:00:00.000Z");
  });

  test("is read in several languages, the one that is spoken first, each with its own moments", () => {
    const said = (lang: string) => ({ lang, file: `/media/${lang}.vtt` });
    const files = ["fr", "en", "br"].map((lang) => `/media/${lang}.vtt`);
    const transcript = (path: string, prefix?: string) => [
      { id: `${prefix === undefined ? "" : `${prefix}-`}t1`, start: 1, end: 2, text: path },
    ];
    const recordings = ["voix", "suite"].map((id) => ({
      id,
      sources,
      transcripts: ["en", "fr", "br"].map(said),
    }));
    const { articles } = hubOf([source("article", "piece", { recordings })], { files, transcript });
    assert.deepEqual(
      articles[0]?.recordings.map((one) =>
        transcriptsOf(one).map(({ lang, paragraphs }) => [lang, paragraphs[0]?.id]),
      ),
      [
        [
          ["fr", "t1"],
          ["en", "en-t1"],
          ["br", "br-t1"],
        ],
        [
          ["fr", "suite-t1"],
          ["en", "suite-en-t1"],
          ["br", "suite-br-t1"],
        ],
      ],
    );
  });

  test("is told of two transcripts in one language, and of a recording called as a language of the first", () => {
    const files = ["/media/a.vtt", "/media/b.vtt"];
    const [a, b] = files;
    const found = (recordings: readonly object[]) =>
      problemsOf([source("article", "piece", { recordings })], { files }).map(({ field, found: what }) => [
        field?.join("."),
        what,
      ]);
    assert.deepEqual(
      found([{ id: "voix", sources, transcript: { file: a }, transcripts: [{ lang: "fr", file: b }] }]),
      [["recordings.0.transcripts.0.lang", "«\u00A0fr\u00A0» a déjà sa transcription"]],
    );
    const two = ["en", "en"].map((lang) => ({ lang, file: a }));
    assert.deepEqual(found([{ id: "voix", sources, transcripts: two }]), [
      ["recordings.0.transcripts.1.lang", "«\u00A0en\u00A0» a déjà sa transcription"],
    ]);
    assert.deepEqual(
      found([
        { id: "voix", sources, transcripts: [{ lang: "en", file: a }] },
        { id: "en", sources },
      ]),
      [["recordings.1.id", "«\u00A0en\u00A0» nomme déjà une langue du premier enregistrement"]],
    );
  });

  test("is embedded by its name; one that is not there, or has nothing to hear, is told", () => {
    const named = { type: "article", slug: "piece" };
    assert.deepEqual(problemsOf([piece(), naming(named)]), []);
    const found = (reference: object, article = piece()) =>
      problemsOf([article, naming(reference)]).map(({ line, found: what, expected }) => [
        line,
        what,
        expected,
      ]);
    assert.deepEqual(found({ ...named, slug: "pieces" }), [
      [7, "l’insertion nomme l’article «\u00A0pieces\u00A0», qui n’existe pas", "«\u00A0piece\u00A0»\u202F?"],
    ]);
    assert.deepEqual(found({ ...named, recording: "autre" }), [
      [7, "l’insertion nomme l’enregistrement «\u00A0autre\u00A0», absent de l’article", "voix"],
    ]);
    assert.deepEqual(found(named, source("article", "piece")), [
      [7, "l’insertion nomme un article sans enregistrement", undefined],
    ]);
  });
});
