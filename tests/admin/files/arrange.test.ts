/** Where files that are brought to a form go. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { uploadRefusal } from "../../../admin/entry/upload.ts";
import { type Accepted, arrange } from "../../../admin/files/arrange.ts";
import { broughtRefusal, filesBefore, kindOf } from "../../../admin/files/kinds.ts";
import { fileRefusal } from "../../../admin/widgets/sources/check-file.ts";

const CONFERENCE = new Set(["title", "image", "documents", "startsAt", "recordings", "decks"]);
const ARTICLE = new Set(["title", "image", "documents", "recordings", "decks"]);

const sound = (name: string): Accepted => ({ kind: "sound", name, source: { url: `/media/2027/${name}` } });
const text = (name: string): Accepted => ({ kind: "transcript", name });

function placesOf(files: readonly Accepted[], data: Record<string, unknown> = {}, near?: number) {
  const { changes, placed } = arrange(files, { fields: CONFERENCE, data }, near);
  return {
    changes: Object.fromEntries(changes),
    paths: placed.map(({ path }) => path?.join(".")),
    said: placed.map(({ said }) => said),
  };
}

describe("a sound", () => {
  test("is a new recording, or the first that has no file", () => {
    assert.deepEqual(placesOf([sound("matin.mp3")]).changes, {
      recordings: [{ id: "matin", sources: [{ url: "/media/2027/matin.mp3" }] }],
    });
    const data = {
      recordings: [
        { id: "matin", sources: [{ url: "/media/x.mp3" }] },
        { id: "soir", title: "Le soir" },
      ],
    };
    const { changes, paths, said } = placesOf([sound("voix.mp3"), sound("rue.mp3")], data);
    assert.deepEqual(paths, ["recordings.1.sources", "recordings.2.sources"]);
    assert.match(said[0] ?? "", /va à l’enregistrement «\u00A0Le soir\u00A0»/);
    assert.deepEqual(
      (changes["recordings"] as { id: string }[]).map(({ id }) => id),
      ["matin", "soir", "rue"],
    );
  });

  test("joins another encoding of it, and the recording on which it is dropped", () => {
    const one = placesOf([sound("debat.mp3"), sound("Débat.opus")]);
    assert.deepEqual(one.paths, ["recordings.0.sources", "recordings.0.sources"]);
    const data = {
      recordings: [
        { id: "a", sources: [{ url: "/media/a.mp3" }] },
        { id: "b", sources: [] },
      ],
    };
    assert.deepEqual(placesOf([sound("c.opus")], data, 0).paths, ["recordings.0.sources"]);
  });

  test("that a device named has its transcript by that name, though the site calls it otherwise", () => {
    const renamed = (name: string, url: string): Accepted => ({ kind: "sound", name, source: { url } });
    const { changes, paths } = placesOf([
      renamed("REC001.mp3", "/media/2027/soir.mp3"),
      renamed("REC002.mp3", "/media/2027/soir-0a1b2c.mp3"),
      text("REC002.vtt"),
      renamed("REC002.opus", "/media/2027/soir.opus"),
    ]);
    assert.deepEqual(paths, [
      "recordings.0.sources",
      "recordings.1.sources",
      "recordings.1.transcript",
      "recordings.1.sources",
    ]);
    assert.deepEqual(
      (changes["recordings"] as { id: string }[]).map(({ id }) => id),
      ["enregistrement", "enregistrement-2"],
    );
  });

  test("never takes the identifier of another", () => {
    const data = { recordings: [{ id: "a", sources: [{ url: "/media/b.mp3" }] }] };
    const { changes } = placesOf([sound("a.mp3")], data);
    assert.equal((changes["recordings"] as { id: string }[])[1]?.id, "a-2");
  });
});

describe("a transcript", () => {
  const two = {
    recordings: [
      { id: "a", sources: [{ url: "/media/a.mp3" }] },
      { id: "b", sources: [{ url: "/media/b.mp3" }], transcript: { file: "/media/b-relu.vtt" } },
    ],
  };
  test("is that of the sound of its name, whatever order they come in", () => {
    assert.deepEqual(placesOf([text("b.fr.vtt")], two).paths, ["recordings.1.transcript"]);
    assert.deepEqual(placesOf([text("soir.vtt"), sound("matin.mp3"), sound("soir.mp3")]).paths, [
      "recordings.1.transcript",
      "recordings.0.sources",
      "recordings.1.sources",
    ]);
  });
  test("else takes the place of the file of its name, else goes where none is", () => {
    assert.deepEqual(placesOf([text("b-relu.vtt")], two).paths, ["recordings.1.transcript"]);
    assert.deepEqual(placesOf([text("zoom.vtt")], two).paths, ["recordings.0.transcript"]);
    assert.deepEqual(placesOf([text("x.vtt"), text("y.vtt")], two).paths, [
      "recordings.0.transcript",
      undefined,
    ]);
  });
  test("of a meeting without a recording is that of a new one", () => {
    const { changes, paths, said } = placesOf([text("soir.vtt")]);
    assert.deepEqual(paths, ["recordings.0.transcript"]);
    assert.deepEqual(changes, { recordings: [{ id: "soir", sources: [] }] });
    assert.match(said[0] ?? "", /dont le son est à ajouter/);
  });
});

test("a PDF brought to an article is a document, and slides once something is heard in it", () => {
  const pdf: Accepted = { kind: "slides", name: "annexe.pdf", path: "/media/2027/annexe.pdf" };
  const fieldsOf = (data: Record<string, unknown>) => [
    ...arrange([pdf], { fields: ARTICLE, data }).changes.keys(),
  ];
  assert.deepEqual(fieldsOf({}), ["documents"]);
  assert.deepEqual(fieldsOf({ recordings: [{ id: "piece" }] }), ["decks"]);
});

test("slides fill the deck that has no file, and keep what was written of it", () => {
  const data = { decks: [{ id: "diapos", title: "Le plan", file: "" }] };
  const pdf = (name: string): Accepted => ({ kind: "slides", name, path: `/media/2027/${name}` });
  assert.deepEqual(placesOf([pdf("a.pdf"), pdf("b_c.pdf")], data).changes, {
    decks: [
      { id: "diapos", file: "/media/2027/a.pdf", title: "Le plan" },
      { id: "b-c", file: "/media/2027/b_c.pdf", title: "B c" },
    ],
  });
  const article = arrange([pdf("a.pdf")], { fields: new Set(["documents"]), data: {} });
  assert.deepEqual([...article.changes], [["documents", [{ file: "/media/2027/a.pdf", title: "A" }]]]);
});

describe("what a form refuses", () => {
  const refusal = (name: string, fields = CONFERENCE, size = 10) =>
    broughtRefusal({ name, size, type: "" } as File, kindOf(name), fields, 1000);

  test("is refused in the words of the field that it would go to", () => {
    for (const name of ["film.mp4", "brut.wav", "vide.mp3"])
      assert.equal(refusal(name, CONFERENCE, 0), fileRefusal({ name, size: 0 }, 1000), name);
    assert.equal(
      refusal("lourd.mp3", CONFERENCE, 2000),
      fileRefusal({ name: "lourd.mp3", size: 2000 }, 1000),
    );
    for (const name of ["photo.heic", "x.exe", "sous-titres.stl"])
      assert.equal(refusal(name), uploadRefusal({ name, size: 10, type: "" }), name);
  });

  test("is told how a presentation becomes slides, and is attached where there are no slides", () => {
    assert.match(refusal("a.pptx") ?? "", /est une présentation à exporter\. Exportez-la en PDF/);
    assert.equal(refusal("a.pptx", new Set(["documents"])), undefined);
    assert.equal(refusal("a.docx"), undefined);
    assert.match(refusal("a.mp3", new Set(["image"])) ?? "", /cette fiche n’a pas d’enregistrement/);
  });
});

test("files are brought before what a meeting leaves, else before the first field that takes some", () => {
  assert.equal(filesBefore(["title", "image", "recordings", "decks"]), "recordings");
  assert.equal(filesBefore(["title", "image", "documents"]), "image");
  assert.equal(filesBefore(["title"]), undefined);
});
