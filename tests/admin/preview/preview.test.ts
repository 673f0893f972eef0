import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PreviewContext } from "../../../admin/preview/context.ts";
import { previewDraft } from "../../../admin/preview/draft.ts";
import { dropInvalid, inForm } from "../../../admin/preview/drop-invalid.ts";
import { besideDraft } from "../../../admin/preview/neighbours.ts";
import { addressDigest, type FormProblem } from "../../../src/cms/index.ts";
import { type DeckLock, ENTRY_TYPES, site, validate } from "../../../src/content/index.ts";

const NOW = "2026-12-01T11:00:00.000Z";

const CONTEXT: PreviewContext = {
  hub: {
    site: site.parse({
      name: "Essai",
      tagline: "Un essai",
      description: "Un hub pour les tests",
      url: "https://hub.example",
      publisher: { name: "Ville d’Essai" },
      contact: { email: "contact@hub.example" },
    }),
    years: {},
    entries: [{ type: "person", slug: "ada", file: "people/ada.md", data: { title: "Ada" } }],
    media: {},
  },
  media: { locks: new Map(), faults: new Map() },
  transcripts: { transcript: () => [], problems: () => [] },
  files: new Map([["/media/a.opus", 1000]]),
  now: NOW,
};

const WHOLE = {
  title: "Une rencontre",
  publishedAt: "2026-01-01",
  startsAt: "2026-03-05T18:30:00+01:00",
  endsAt: "2026-03-05T19:30:00+01:00",
};

const errors = (problems: readonly FormProblem[]) =>
  problems.filter(({ severity }) => severity === "error").map(({ label }) => label);

const preview = (data: Record<string, unknown>, body = "") =>
  previewDraft({ type: "conference", slug: "", data, body }, CONTEXT);

describe("the preview of a draft", () => {
  test("is a page from the first moment on, and says what is missing, once each", () => {
    const { html, problems } = preview({});
    assert.match(html ?? "", /<h1[^>]*>Sans titre<\/h1>/);
    assert.deepEqual(errors(problems), ["Titre", "Date de publication", "Début"]);
  });

  test("shows what is right and leaves out what is not", () => {
    const { html, problems } = preview({
      title: "Une rencontre",
      publishedAt: "2026-01-01",
      startsAt: "2026-03-05T18:30:00+01:00",
      endsAt: "2026-03-05T17:30:00+01:00",
      speakers: [{ person: "ada" }, { person: "personne" }],
      image: { src: "/media/absente.webp", alt: "Rien" },
    });
    assert.match(html ?? "", /Ada/);
    assert.doesNotMatch(html ?? "", /absente\.webp/);
    assert.deepEqual(errors(problems).sort(), [
      "Fin",
      "Image › Fichier",
      "Intervenants et intervenantes 2 › Personne",
    ]);
    const person = problems.find(({ label }) => label === "Intervenants et intervenantes 2 › Personne");
    assert.equal(person?.found, "la fiche nommée ici n’existe pas, ou n’existe plus");
    assert.deepEqual(problems.find(({ label }) => label === "Fin")?.also, [["startsAt"]]);
  });

  test("takes what it names for right where that has a file and no page yet, and says so", () => {
    const offline = [addressDigest("/personnes/grace/"), addressDigest("/articles/a-paraitre/")];
    const context = { ...CONTEXT, hub: { ...CONTEXT.hub, offline } };
    const data = { ...WHOLE, speakers: [{ person: "ada" }, { person: "grace" }] };
    const draft = { type: "conference", slug: "", data, body: "Voir [là](/articles/a-paraitre/)." } as const;
    const { html, problems } = previewDraft(draft, context);
    assert.deepEqual(errors(problems), []);
    const grace = problems.find(({ label }) => label === "Intervenants et intervenantes 2 › Personne");
    assert.equal(grace?.found, "la fiche nommée ici n’est pas encore en ligne");
    assert.match(html ?? "", /Voir là\./);
    assert.deepEqual(errors(previewDraft(draft, CONTEXT).problems).length, 2);
  });

  test("takes an entry that changes its address by way of a draft for right", () => {
    const moved = {
      type: "person",
      slug: "ada",
      data: { title: "Ada L.", aliases: ["/personnes/ada/"] },
      body: "",
    } as const;
    assert.deepEqual(errors(previewDraft(moved, CONTEXT).problems), []);
  });

  test("refuses an old address that is another entry’s, whichever was made first", () => {
    const page = { type: "page", slug: "acces", file: "pages/acces.md", data: { title: "Accès" } } as const;
    const younger = {
      type: "article",
      slug: "b",
      file: "articles/2027/b.md",
      data: { title: "B", publishedAt: "2027-01-01", aliases: ["/vieux/"] },
    } as const;
    const context = { ...CONTEXT, hub: { ...CONTEXT.hub, entries: [page, younger] } };
    const told = (aliases: string[]) => {
      const data = { title: "A", publishedAt: "2026-01-01", aliases };
      return previewDraft({ type: "article", slug: "a", data, body: "" }, context)
        .problems.filter(({ severity }) => severity === "error")
        .map(({ found }) => found);
    };
    assert.deepEqual(told(["/acces/"]), [
      "«\u00A0/acces/\u00A0» est déjà une adresse de «\u00A0Accès\u00A0»",
    ]);
    assert.deepEqual(told(["/vieux/"]), ["«\u00A0/vieux/\u00A0» est déjà une adresse de cette fiche"]);
    assert.deepEqual(told(["/libre/"]), []);
  });

  test("takes a link to an old address for one that leads somewhere, and to none for a fault", () => {
    const data = { title: "Neuve", aliases: ["/vieille-page/"] };
    const page = { type: "page", slug: "neuve", file: "pages/neuve.md", data } as const;
    const context = { ...CONTEXT, hub: { ...CONTEXT.hub, entries: [...CONTEXT.hub.entries, page] } };
    const told = (body: string) =>
      errors(previewDraft({ type: "page", slug: "", data: { title: "Une page" }, body }, context).problems);
    assert.deepEqual(told("Voir [ici](/vieille-page/)."), []);
    assert.deepEqual(told("Voir [ici](/absente/)."), ["Texte, ligne 1"]);
  });

  test("shows a draft and what waits for its day", () => {
    const data = {
      title: "Plus tard",
      draft: true,
      publishedAt: "2031-01-01",
      startsAt: "2031-03-05T18:30:00+01:00",
      endsAt: "2031-03-05T19:30:00+01:00",
    };
    const { html, problems } = preview(data);
    assert.match(html ?? "", /Plus tard/);
    assert.deepEqual(errors(problems), []);
  });

  test("names the field whose file nobody can read", () => {
    const fault = { found: "un PDF illisible", remedy: "Exportez-le à nouveau." };
    const media = { ...CONTEXT.media, faults: new Map([["/media/a.pdf", fault]]) };
    const decks = [
      { id: "", file: "", title: "" },
      { id: "images", file: "/media/a.pdf", title: "Images" },
    ];
    const draft = { type: "conference" as const, slug: "", data: { ...WHOLE, decks }, body: "" };
    const files = new Map([["/media/a.pdf", 12]]);
    const { problems } = previewDraft(draft, { ...CONTEXT, media, files });
    const [found] = problems;
    assert.deepEqual(found?.field, ["decks", 1, "file"]);
    assert.equal(found?.label, "Diaporamas 2 › Fichier PDF ou adresse");
    assert.equal(found?.severity, "error");
  });

  test("tells of a PDF that holds more than pages, at its field, and publishes it", () => {
    const page = { n: 1, width: 100, height: 50, text: "", blocks: [] };
    const lock: DeckLock = {
      ...{ kind: "deck", src: "/media/a.pdf", sha256: "0".repeat(64), bytes: 12 },
      ...{ pages: [page], active: ["script"] },
    };
    const media = { ...CONTEXT.media, locks: new Map([["/media/a.pdf", lock]]) };
    const decks = [{ id: "images", file: "/media/a.pdf", title: "Images" }];
    const draft = { type: "conference" as const, slug: "", data: { ...WHOLE, decks }, body: "" };
    const files = new Map([["/media/a.pdf", 12]]);
    const { problems } = previewDraft(draft, { ...CONTEXT, media, files });
    assert.deepEqual(errors(problems), []);
    const told = problems.find(({ found }) => found.startsWith("un PDF qui contient"));
    assert.deepEqual([told?.severity, told?.field], ["warning", ["decks", 0, "file"]]);
    assert.match(told?.remedy ?? "", /^Qui l’ouvre le reçoit aussi\. Exportez-le à nouveau/);
  });

  test("names the line of a text that may not be published", () => {
    const { problems } = preview({}, "Bien.\n\n<script>alert(1)</script>");
    const found = problems.find(({ label }) => label.startsWith("Texte"));
    assert.equal(found?.label, "Texte, ligne 3");
    assert.deepEqual(found?.field, ["body"]);
  });

  test("shows a text whose links lead nowhere, and names them", () => {
    const body = "Voir [la suite](/articles/absent/).\n\n::: recording conferences/absente\n:::";
    const { html, problems } = preview(WHOLE, body);
    assert.match(html ?? "", /href="\/articles\/absent\/"/);
    assert.match(html ?? "", /embed-missing/);
    const lines = problems.filter(({ severity }) => severity === "error").map(({ label }) => label);
    assert.deepEqual(lines, ["Texte, ligne 1", "Texte, ligne 3"]);
  });

  test("has the address that the entry will have, clear of those that are taken", () => {
    const person = { type: "person" as const, slug: "", data: { title: "Ada" }, body: "" };
    assert.match(previewDraft(person, CONTEXT).html ?? "", /"https:\/\/hub\.example\/personnes\/ada-2\/"/);
  });

  test("advises as the build does, and leads to the field where it stands in the form", () => {
    const { html, problems } = preview({
      ...WHOLE,
      title: "Un titre qui n’en finit pas de dire tout ce que l’on entendra ce soir-là dans la grande salle",
      speakers: [{ person: "" }],
      recordings: [
        { id: "Pas un identifiant", sources: [{ url: "/media/a.opus" }] },
        { id: "soir", sources: [{ url: "/media/a.opus" }] },
      ],
    });
    assert.match(html ?? "", /player/);
    const advice = problems.filter(({ severity }) => severity === "warning");
    assert.deepEqual(
      advice.map(({ field, found }) => [field?.join("."), found]),
      [
        ["title", "un titre de 93 signes"],
        ["summary", "pas encore de chapô"],
        ["speakers", "personne n’est annoncé"],
        ["recordings.1.transcript", "enregistrement sans transcription"],
        ["recordings.1.sources", "aucun fichier en MP3 ou en AAC"],
      ],
    );
  });
});

test("of two things wrong with one item of a list, one item is left out", () => {
  const links = [
    { url: "ailleurs", title: "" },
    { url: "https://exemple.fr/", title: "Un lien" },
  ];
  const { data, dropped } = dropInvalid("conference", { ...WHOLE, links }, NOW);
  assert.deepEqual(data["links"], [links[1]]);
  assert.deepEqual(inForm(["links", 0, "title"], dropped), ["links", 1, "title"]);
});

test("an item that is still empty does not move what is said of the next", () => {
  const { problems } = preview({
    ...WHOLE,
    speakers: [{ person: "", role: "" }, { person: "personne" }],
    recordings: [
      { id: "", sources: [], chapters: [], synthetic: false },
      { id: "soir", sources: [] },
    ],
  });
  const labels = problems.map(({ label, field }) => [label, field?.join(".")]);
  const speaker = ["Intervenants et intervenantes 2 › Personne", "speakers.1.person"];
  const sound = ["Enregistrements 2 › Fichiers audio", "recordings.1.sources"];
  for (const wanted of [speaker, sound])
    assert.ok(
      labels.some((found) => found.join() === wanted.join()),
      JSON.stringify(labels),
    );
});

test("mending ends, whatever the form holds", () => {
  const odd = { title: 3, lang: "xx", topics: "a", recordings: [{ sources: 1 }, null], venue: [], autre: {} };
  assert.equal(validate(ENTRY_TYPES.conference.schema, dropInvalid("conference", odd, NOW).data).ok, true);
});

test("an entry in another language translates the draft, or what the draft translates", () => {
  const other = {
    type: "article" as const,
    slug: "en",
    file: "",
    data: { title: "x" },
    translations: ["fr", "br"],
  };
  assert.equal(besideDraft(other, { slug: "fr", data: {} })["translationOf"], "fr");
  assert.equal(besideDraft(other, { slug: "br", data: { translationOf: "fr" } })["translationOf"], "fr");
  assert.equal(besideDraft(other, { slug: "br", data: { translationOf: "en" } })["translationOf"], undefined);
  assert.equal(besideDraft(other, { slug: "ailleurs", data: {} })["translationOf"], undefined);
});
