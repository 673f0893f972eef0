import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { identifierLinks } from "../../../_includes/components/entry/identifiers.ts";
import { fileFormat, initials } from "../../../_includes/components/entry/index.ts";

describe("the letters of a monogram", () => {
  const cases: [name: string, letters: string][] = [
    ["Hélène Duclos", "HD"],
    ["Ville de Brest", "VB"],
    ["Rédaction d’Estran", "RE"],
    ["La Laverie", "L"],
    ["Élodie", "É"],
    ["Jean-Marc Le Gall", "JG"],
    ["Les Glaneuses de paroles", "GP"],
    ["2e étage", "2É"],
    ["…", ""],
  ];
  for (const [name, letters] of cases)
    test(`of ${name} are ${letters === "" ? "none" : letters}`, () => assert.equal(initials(name), letters));
});

describe("the format of a document", () => {
  const cases: [file: string, format: string][] = [
    ["/media/2026/grille.pdf", "PDF"],
    ["/media/a.b/notes.odt", "ODT"],
    ["/media/a.b/notes", ""],
  ];
  for (const [file, format] of cases)
    test(`of ${file} is ${format || "unknown"}`, () => assert.equal(fileFormat(file), format));
});

test("identifiers become addresses, those that are missing nothing", () => {
  assert.deepEqual(identifierLinks({ orcid: "0000-0002-1825-0097", wikidata: "Q12193" }), [
    { name: "ORCID", url: "https://orcid.org/0000-0002-1825-0097" },
    { name: "Wikidata", url: "https://www.wikidata.org/wiki/Q12193" },
  ]);
  assert.deepEqual(identifierLinks({}), []);
});
