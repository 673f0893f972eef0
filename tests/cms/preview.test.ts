import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type PreviewContext, previewDraft } from "../../admin/preview/draft.ts";
import { mend } from "../../admin/preview/mend.ts";
import { besideDraft } from "../../admin/preview/neighbours.ts";
import { ENTRY_TYPES, site, validate } from "../../src/content/index.ts";

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
  media: { locks: new Map(), transcript: () => [] },
  sent: new Map(),
  now: NOW,
};

const preview = (data: Record<string, unknown>, body = "") =>
  previewDraft({ type: "conference", slug: "", data, body }, CONTEXT);

describe("the preview of a draft", () => {
  test("is a page from the first moment on, and says what is missing, once each", () => {
    const { html, problems } = preview({});
    assert.match(html ?? "", /<h1[^>]*>Sans titre<\/h1>/);
    assert.deepEqual(
      problems.map(({ label }) => label),
      ["Titre", "Date de publication", "Début", "Fin"],
    );
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
    assert.deepEqual(problems.map(({ label }) => label).sort(), [
      "Fin",
      "Image › Fichier",
      "Intervenants et intervenantes 2 › Personne",
    ]);
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
    assert.deepEqual(problems, []);
  });

  test("names the line of a text that may not be published", () => {
    const { problems } = preview({}, "Bien.\n\n<script>alert(1)</script>");
    assert.equal(problems.find(({ label }) => label.startsWith("Texte"))?.label, "Texte, ligne 3");
  });
});

test("mending ends, whatever the form holds", () => {
  const odd = { title: 3, lang: "xx", topics: "a", recordings: [{ sources: 1 }, null], venue: [], autre: {} };
  assert.equal(validate(ENTRY_TYPES.conference.schema, mend("conference", odd, NOW)).ok, true);
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
