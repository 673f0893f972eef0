/** What a file is called on the site, by the name that it came with. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isDeviceName, publicName } from "../../src/text/index.ts";

describe("the name of a file on the site", () => {
  const cases: readonly (readonly [file: string, called: string, name: string])[] = [
    ["Débat du soir (1).MP3", "x", "debat-du-soir"],
    ["Débat(2).mp3", "x", "debat"],
    ["Débat - Copie.mp3", "x", "debat"],
    ["Débat copie  12 (3).mp3", "x", "debat"],
    ["Photocopie.pdf", "x", "photocopie"],
    ["Copie (1) du débat.pdf", "x", "copie-1-du-debat"],
    ["Débat-copieux.pdf", "x", "debat-copieux"],
    ["archive.2026.zip", "x", "archive-2026"],
    ["sans-point", "x", "sans-point"],
    ["AUD-20260101-WA0003.mp3", "le-debat", "le-debat"],
    ["AUD-20260101-WA0003.mp3", "", "aud-20260101-wa0003"],
    ["???.pdf", "le-debat", "le-debat"],
    ["???.pdf", "", ""],
  ];
  for (const [file, called, name] of cases)
    test(`${file} is ${name || "nothing"}${called === "" ? "" : `, in ${called}`}`, () =>
      assert.equal(publicName(file, called), name));
});

describe("names that devices give say nothing", () => {
  const given = [
    ...["img-1234", "img1234", "dsc-0042", "pxl-20260101-183000123", "mvi-0001", "scan-3", "zoom0004"],
    ...["nouvel-enregistrement-12", "new-recording", "enregistrement-sans-titre", "memo-vocal", "audio"],
    ...["capture-d-ecran-du-2026-01-01-18-30-00", "screenshot-2026-01-01-at-18-30", "20260101"],
    ...["gmt20260101-180000-recording", "20260101t183000z", "20260101-18h30", "18h", "whatsapp-audio-wa0003"],
  ];
  const said = ["covid19", "debat", "img-du-port", "2026-bilan", "le", "d-ecran", "18x30", "wax0003", "1h2h"];
  for (const slug of given) test(slug, () => assert.equal(isDeviceName(slug), true));
  for (const slug of said) test(`but ${slug} does`, () => assert.equal(isDeviceName(slug), false));
});
