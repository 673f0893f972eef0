/** What a folded group of the form says: names, counts, and nothing of how files write it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type CmsField,
  type SaidNames,
  saidOfGroup,
  saidOfList,
  saidOfPart,
  settingsFields,
  tidyValues,
  typeFields,
} from "../../src/cms/index.ts";

const names: SaidNames = {
  entry: (_type, slug) => ({ "anne-le-gall": "Anne Le Gall", "maia-trevarez": "Maïa Trévarez" })[slug] ?? "?",
  date: (iso) => `le ${iso}`,
};

function fieldOf(name: string): CmsField {
  const field = typeFields("conference").find((one) => one.name === name);
  assert.ok(field);
  return field;
}

describe("a folded group", () => {
  test("says what is in it", () => {
    const said = (name: string, value: unknown) => saidOfGroup(fieldOf(name), value, names);
    assert.equal(
      said("venue", { name: "Hôtel de Ville", address: "2 rue Frézier", room: "Salon Colbert", lat: 48.4 }),
      "Hôtel de Ville, Salon Colbert",
    );
    assert.equal(said("registration", { form: true }), "Par le formulaire du site");
    assert.equal(said("registration", { email: "a@b.fr", form: false }), "a@b.fr");
    assert.equal(
      said("registration", { form: true, closesAt: "2027-03-01" }),
      "Par le formulaire du site, Clôture\u00A0: le 2027-03-01",
    );
    assert.equal(said("contact", { service: "Mission numérique", phone: "02" }), "Mission numérique");
    assert.equal(said("image", { src: "/media/2027/port.webp", alt: "Le port" }), "Le port");
    for (const nothing of [undefined, null, {}, { name: "" }, { name: " ", room: null }])
      assert.equal(said("venue", nothing), "Rien encore");
  });

  test("says a text in several languages once", () => {
    const navigation = settingsFields().find(({ name }) => name === "navigation");
    assert.ok(navigation);
    const links = [{ label: { fr: "À propos", en: "About" }, url: "/a-propos/" }];
    assert.equal(saidOfList(navigation, links, names), "1 lien\u00A0: À propos, /a-propos/");
  });

  test("says its persons by their names, and how many there are", () => {
    const said = (name: string, items: readonly unknown[]) => saidOfList(fieldOf(name), items, names);
    assert.equal(
      said("speakers", [{ person: "anne-le-gall", role: "anime" }, { person: "maia-trevarez" }]),
      "2 personnes\u00A0: Anne Le Gall, Maïa Trévarez",
    );
    assert.equal(said("programme", []), "Rien encore");
    assert.equal(said("programme", [{ time: "14:00", title: "Accueil" }]), "1 point\u00A0: 14:00, Accueil");
    assert.equal(
      said("recordings", [{ id: "enregistrement", sources: [{ url: "/media/a.mp3" }] }]),
      "1 enregistrement\u00A0: 1 fichier",
    );
    assert.equal(said("recordings", [{ id: "enregistrement" }, {}]), "2 enregistrements");
  });
});

describe("identifiers of recordings and decks", () => {
  test("are made, each another, and those that are there stay", () => {
    const { recordings, decks } = tidyValues("conference", {
      recordings: [{ title: "Matin" }, { id: "enregistrement" }, { title: "Soir" }],
      decks: [{ title: "Diapos", file: "/media/a.pdf" }],
    });
    assert.deepEqual(
      [recordings, decks].map((list) => (list as { id: string }[]).map(({ id }) => id)),
      [["enregistrement-2", "enregistrement", "enregistrement-3"], ["diaporama"]],
    );
  });

  test("are not asked for", () => {
    for (const name of ["recordings", "decks"])
      assert.equal(fieldOf(name).fields?.find((field) => field.name === "id")?.widget, "hidden");
  });
});

describe("a folded part of a form", () => {
  const text = (name: string, label: string): CmsField => ({
    name,
    label,
    widget: "string",
    required: false,
  });
  const parts = ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six"].map((label) => text(label, label));
  const kind: CmsField = {
    ...text("kind", "Sorte"),
    widget: "select",
    default: "person",
    options: [
      { value: "person", label: "Une personne" },
      { value: "organisation", label: "Un organisme" },
    ],
  };

  test("names three at most of the values that are set in it", () => {
    assert.equal(saidOfPart(parts, { Deux: "b", Un: "a", Trois: " ", Cinq: "e" }, names), "a, b, e");
    assert.equal(saidOfPart(parts, { Un: "a", Deux: "b", Trois: "c", Quatre: "d" }, names), "a, b, c");
  });

  test("names its fields where nothing is, five at most", () => {
    assert.equal(saidOfPart(parts.slice(0, 5), {}, names), "Un, deux, trois, quatre, cinq");
    assert.equal(saidOfPart(parts, undefined, names), "Un, deux, trois, quatre, cinq…");
  });

  test("says a choice by its label, and nothing of the usual one", () => {
    assert.equal(saidOfPart([kind], { kind: "organisation" }, names), "Un organisme");
    assert.equal(saidOfPart([kind], { kind: "person" }, names), "Sorte");
  });
});
