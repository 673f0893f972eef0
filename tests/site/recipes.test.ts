/** The recipes of the map are followed to the letter in a copy of the project, whose pages then show what they promise. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { applyStep, copyProject, recipesOf } from "../harness/recipes.ts";
import { NOW } from "./harness.ts";

const run = promisify(execFile);
const MAP = new URL("../../docs/map.md", import.meta.url);
const FIXTURE = fileURLToPath(new URL("./fixture/content/", import.meta.url));
const TALK = "conferences/2026/ecouter-la-maree.md";
const PARKING = "Douze places derrière la halle, et un abri à vélos";

/** What is asked of the changed project, in a process of its own. */
const ASK = `
import { prepareSave } from "./admin/entry/save.ts";
import { initialState, shortcut } from "./src/browser/player/index.ts";
import { typeFields } from "./src/cms/index.ts";
import { fieldWords } from "./src/i18n/editors/index.ts";
const venue = typeFields("conference").find(({ name }) => name === "venue");
const saved = prepareSave({
  collection: "conferences-2026",
  data: {
    title: "Un",
    publishedAt: "2026-02-01",
    startsAt: "2026-02-20T18:00",
    endsAt: "2026-02-20T19:30",
    venue: { name: "Halle", parking: "Douze places" },
  },
});
const track = { id: "a", first: true, seconds: 600, sources: [], chapters: [], cues: [], share: {} };
const pressed = { key: "0", code: "Digit0", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
console.log(JSON.stringify({
  label: venue.fields.find(({ name }) => name === "parking")?.label,
  english: fieldWords("Stationnement", "en"),
  saved: saved.venue,
  request: shortcut(pressed, initialState(track)),
}));
`;

describe("the recipes of the map", () => {
  let root: string;
  const built = (file: string): Promise<string> => readFile(path.join(root, "_site", file), "utf8");
  const page = (): Promise<string> => built("conferences/ecouter-la-maree/index.html");
  let answers: {
    readonly label?: string;
    readonly english?: string;
    readonly saved?: unknown;
    readonly request?: unknown;
  };

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), "estran-recipes-"));
    await copyProject(root, FIXTURE);
    for (const steps of recipesOf(await readFile(MAP, "utf8")).values())
      for (const step of steps) await applyStep(root, step);
    const talk = path.join(root, "content", TALK);
    const place = "  name: Maison de la mer\n";
    const text = await readFile(talk, "utf8");
    assert.ok(text.includes(place));
    await writeFile(talk, text.replace(place, `${place}  parking: ${PARKING}\n`));
    const options = { cwd: root, env: { ...process.env, HUB_NOW: NOW } };
    await run(process.execPath, ["--import", "tsx", "scripts/build.ts"], options);
    const asked = await run(process.execPath, ["--import", "tsx", "--input-type=module", "-e", ASK], options);
    answers = JSON.parse(asked.stdout) as typeof answers;
  });
  after(() => rm(root, { recursive: true, force: true }));

  test("are three, each with its steps", async () => {
    const recipes = recipesOf(await readFile(MAP, "utf8"));
    assert.deepEqual(
      [...recipes].map(([name, steps]) => [name, steps.length]),
      [
        ["A field in a group", 3],
        ["An output", 6],
        ["A shortcut", 2],
      ],
    );
  });

  test("a field is shown on the page, asked for by the form, and kept when the entry is saved", async () => {
    assert.match(await page(), new RegExp(`<span class="venue-detail">${PARKING}</span>`));
    assert.equal(answers.label, "Stationnement");
    assert.equal(answers.english, "Parking");
    assert.deepEqual(answers.saved, { name: "Halle", parking: "Douze places" });
    const schema = JSON.parse(await built("api/schemas/conference.json")) as {
      readonly properties: { readonly venue: { readonly properties: object } };
    };
    assert.ok("parking" in schema.properties.venue.properties);
  });

  test("an output is published, listed, and has its header", async () => {
    const { links } = JSON.parse(await built("flux/liens.json")) as { readonly links: readonly unknown[] };
    assert.equal(links.length, 1);
    const feeds = await built("flux/index.html");
    assert.match(feeds, /<a href="\/flux\/liens\.json" id="flux-liens">/);
    assert.match(feeds, /Liens choisis, pour les programmes/);
    assert.match(await built("_headers"), /^\/flux\/liens\.json\n {2}Content-Type: application\/json$/m);
  });

  test("a shortcut stands in the help, and does what it says", async () => {
    assert.match(await page(), /<kbd>0<\/kbd><\/dt><dd>Écouter depuis le début<\/dd>/);
    assert.deepEqual(answers.request, { type: "seek", to: 0 });
  });
});
