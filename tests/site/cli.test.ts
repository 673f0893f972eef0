import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Problem } from "../../src/content/index.ts";
import { bundleProject, type ProjectBundle } from "../harness/site/project-bundle.ts";
import { NOW, snapshot, type Workshop, workshop } from "./harness.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const COMMANDS = ["build", "check", "start", "new", "revise"];

let bundle: ProjectBundle;
before(async () => {
  bundle = await bundleProject(COMMANDS.map((command) => `scripts/${command}.ts`));
});
after(() => bundle.remove());

type Env = Readonly<Record<string, string>>;

/** Runs a command as its npm script does. */
const runScript = (script: string, args: readonly string[]): Promise<Run> =>
  execute(["--import", "./scripts/typescript.mjs", path.join("scripts", `${script}.ts`), ...args]);

/** The same program, already bundled. */
const run = (script: string, args: readonly string[], env: Env = {}): Promise<Run> =>
  execute([bundle.program(script), ...args], env);

function execute(argv: readonly string[], env: Env = {}): Promise<Run> {
  const options = { cwd: ROOT, env: { ...process.env, HUB_NOW: NOW, ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, [...argv], options, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      assert.doesNotMatch(out + err, /\n\s+at .*:\d+:\d+/, "no stack trace");
      resolve({ code, out, err });
    });
  });
}

describe("every command", () => {
  for (const command of COMMANDS) {
    test(`${command} --help says in French how it is called`, async () => {
      const { code, out, err } = await runScript(command, ["--help"]);
      assert.deepEqual([code, err], [0, ""]);
      assert.match(out, new RegExp(`npm (?:run )?${command}`));
      assert.match(out, /--content DOSSIER +Dossier des contenus/);
      assert.match(out, /--help +Montre cette aide/);
    });

    test(`${command} refuses an option that does not exist and names the nearest`, async () => {
      const { code, out, err } = await run(command, ["--contnet", "x"]);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, /^L’option --contnet n’existe pas\. Vouliez-vous écrire --content\u202F\?\n$/);
    });

    test(`${command} refuses an option without its value`, async () => {
      const { code, err } = await run(command, ["--content"]);
      assert.equal(code, 2);
      assert.match(err, /^L’option --content attend une valeur\u00A0: --content DOSSIER\.\n$/);
    });

    if (command !== "new")
      test(`${command} refuses a word too many`, async () => {
        const { code, err } = await run(command, ["article", "Titre", "encore"]);
        assert.equal(code, 2);
        assert.match(err, /est de trop/);
      });

    test(`${command} refuses a folder that is not there, and a file in its place`, async (t) => {
      const hub = await workshop(t);
      const words = command === "new" ? ["article", "Titre"] : [];
      for (const [folder, why] of [
        ["absent", "n’existe pas"],
        ["content/site.yaml", "n’est pas un dossier"],
      ] as const) {
        const { code, out, err } = await run(command, [...words, "--content", path.join(hub.root, folder)]);
        assert.deepEqual([code, out], [2, ""]);
        assert.match(err, new RegExp(`^Le dossier des contenus, .+${folder}, ${why}\\.`));
      }
      await assert.rejects(stat(path.join(hub.root, "absent")), { code: "ENOENT" });
    });
  }
});

test("goes on where nobody reads to the end of what is printed", async () => {
  const child = spawn(process.execPath, [bundle.program("check"), "--help"], { cwd: ROOT });
  child.stdout.destroy();
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const [code] = await once(child, "close");
  assert.deepEqual([code, err], [0, ""]);
});

describe("build", () => {
  test("builds any content folder into any folder and counts what it wrote", async (t) => {
    const hub = await workshop(t);
    const first = await run("build", ["--content", hub.content, "--out", hub.out]);
    assert.deepEqual([first.code, first.err], [0, ""]);
    assert.match(first.out, /^\d+\spages, \d+\sfichiers, .+ dans .+ en .+\ss\.\n/);
    assert.match(
      await readFile(path.join(hub.out, "articles/la-laisse-de-mer/index.html"), "utf8"),
      /La laisse de mer/,
    );
    const second = await run("build", [`--content=${hub.content}`, `--out=${hub.out}`]);
    assert.match(second.out, /\n0\sfichier écrit, \d+\sinchangés, 0\sretiré\.\n/);
  });

  test("sets wrong entries aside, publishes the rest and says at the end what waits", async (t) => {
    const hub = await workshop(t);
    await hub.edit("articles/2026/la-laisse-de-mer.md", "publishedAt: 2026", "publishedAt: an");
    const argv = ["--content", hub.content, "--out", hub.out];
    const { code, out, err } = await run("build", argv);
    assert.equal(code, 0);
    assert.match(out, /pages?, \d+/);
    assert.match(
      err,
      /^1\sfiche mise de côté\s: articles\/2026\/la-laisse-de-mer\.md:4 publishedAt\s: .*attendu/,
    );
    await hub.write("people/personne.md", "");
    const strict = await run("build", [...argv, "--strict"]);
    assert.equal(strict.code, 1);
    assert.match(strict.err, /^2\sfiches mises de côté\s:\n/);
    assert.match(strict.err, /la-laisse-de-mer\.md:4 publishedAt\s: /);
    assert.match(strict.err, /people\/personne\.md:1\u00A0: un fichier vide/);
    // where nothing moved, what waits still waits
    const again = await run("build", [...argv, "--strict"]);
    assert.deepEqual([again.code, again.err], [1, strict.err]);
    assert.deepEqual((await run("check", ["--content", hub.content])).code, 1);
  });

  test("fails where the settings are wrong, with every error, and says what to do", async (t) => {
    const hub = await workshop(t);
    await hub.edit("site.yaml", "name:", "nom:");
    await hub.write("people/personne.md", "");
    const { code, out, err } = await run("build", ["--content", hub.content, "--out", hub.out]);
    assert.deepEqual([code, out], [1, ""]);
    assert.match(err, /site\.yaml:\d+ nom\s: /);
    assert.match(err, /people\/personne\.md/);
    assert.match(err, /\d erreurs dans les contenus\. Le site n’a pas changé\. Corrigez, puis relancez\.\n$/);
    await assert.rejects(stat(hub.out), { code: "ENOENT" });
  });

  test("refuses a clock that is not a date", async () => {
    const { code, err } = await run("build", [], { HUB_NOW: "demain" });
    assert.equal(code, 2);
    assert.match(err, /^HUB_NOW vaut «\u00A0demain\u00A0», qui n’est pas une date\. /);
  });

  test("refuses a folder that is not a site, in a line", async (t) => {
    const hub = await workshop(t);
    await mkdir(hub.out);
    await writeFile(path.join(hub.out, "memoirs.txt"), "mine");
    const { code, err } = await run("build", ["--content", hub.content, "--out", hub.out]);
    assert.equal(code, 1);
    assert.match(err, /^Le dossier de sortie .* est refusé\u00A0: .*--out\.\n$/);
  });
});

/** The hub without its recording, of which there is advice to give. */
async function inOrder(t: TestContext): Promise<Workshop> {
  const hub = await workshop(t);
  const talk = "conferences/2026/ecouter-la-maree.md";
  const text = await readFile(path.join(hub.content, talk), "utf8");
  await hub.write(talk, text.replace(/^recordings:\n[\s\S]*?(?=^---$)/m, ""));
  return hub;
}

describe("check", () => {
  test("gives advice on a recording, which is no error", async (t) => {
    const hub = await workshop(t);
    const { code, out } = await run("check", ["--content", hub.content]);
    assert.equal(code, 0);
    assert.match(out, /^Conseil\s: conferences\/2026\/ecouter-la-maree\.md:\d+\s.*MP3/);
    assert.match(out, /\nAucune erreur, 2 conseils\.\n$/);
  });

  test("is content with a hub in order, and writes nothing", async (t) => {
    const hub = await inOrder(t);
    const before = await snapshot(hub.root);
    const { code, out, err } = await run("check", ["--content", hub.content]);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^Les contenus sont en ordre\.\n$/);
    assert.deepEqual(await snapshot(hub.root), before);
  });

  test("--json gives the problems themselves", async (t) => {
    const hub = await inOrder(t);
    assert.deepEqual(JSON.parse((await run("check", ["--content", hub.content, "--json"])).out), []);
    await hub.edit("articles/2026/la-laisse-de-mer.md", "2026-03-05", "2026-02-30");
    const { code, out } = await run("check", ["--content", hub.content, "--json"]);
    const problems = JSON.parse(out) as Problem[];
    assert.equal(code, 1);
    // and advice to the entry that names it
    const errors = problems.filter(({ severity }) => severity === "error");
    assert.deepEqual(
      errors.map(({ severity, file, line, field }) => ({ severity, file, line, field })),
      [{ severity: "error", file: "articles/2026/la-laisse-de-mer.md", line: 4, field: ["publishedAt"] }],
    );
  });
});

describe("new", () => {
  const entries: readonly (readonly [type: string, title: string, file: string])[] = [
    ["article", "L’été où l'œuvre s’ouvre", "articles/2026/l-ete-ou-l-oeuvre-s-ouvre.md"],
    ["conférence", "Une soirée", "conferences/2026/une-soiree.md"],
    ["cycle", "Les jeudis : saison 2", "series/les-jeudis-saison-2.md"],
    ["personne", "Anne Le Goff", "people/anne-le-goff.md"],
    ["lien", "Un lien", "links/2026/un-lien.md"],
    ["theme", "Un thème", "topics/un-theme.md"],
    ["page", "# Une « page »", "pages/une-page.md"],
    ["person", "yes", "people/yes.md"],
  ];

  test("writes a file of each type that passes the check, where it belongs", async (t) => {
    const hub = await workshop(t);
    for (const [type, title, file] of entries) {
      const { code, out, err } = await run("new", [type, title, "--content", hub.content]);
      assert.deepEqual([code, err], [0, ""], title);
      assert.equal(out.split("\n")[0], path.join(hub.content, file));
    }
    const { code, out } = await run("check", ["--content", hub.content]);
    assert.equal(code, 0, out);
  });

  test("takes a title as it is typed, in French quotation marks or in none", async (t) => {
    const hub = await workshop(t);
    for (const title of ["« La mer monte »", "Elle « monte » encore", "La marée baisse"]) {
      const { code, out, err } = await run("new", ["article", ...title.split(" "), "--content", hub.content]);
      assert.deepEqual([code, err], [0, ""]);
      const text = await readFile(out.split("\n")[0] ?? "", "utf8");
      assert.match(text, new RegExp(`^title: ${title.replace(/^« (.*) »$/, "$1")}$`, "m"));
    }
  });

  test("dates the entry by the clock, in the hub's time zone", async (t) => {
    const hub = await workshop(t);
    const env = { HUB_NOW: "2026-12-31T23:30:00Z" };
    await run("new", ["article", "Minuit passé", "--content", hub.content], env);
    assert.match(
      await readFile(path.join(hub.content, "articles/2027/minuit-passe.md"), "utf8"),
      /publishedAt: 2027-01-01/,
    );
    await hub.edit("site.yaml", "publisher:", "timeZone: America/Martinique\npublisher:");
    await run("new", ["article", "Pas encore minuit", "--content", hub.content], env);
    assert.match(
      await readFile(path.join(hub.content, "articles/2026/pas-encore-minuit.md"), "utf8"),
      /publishedAt: 2026-12-31/,
    );
  });

  test("refuses a slug that exists, whatever its year", async (t) => {
    const hub = await workshop(t);
    const before = await readdir(hub.content, { recursive: true });
    const { code, err } = await run("new", ["article", "Bezhin !", "--content", hub.content]);
    assert.equal(code, 2);
    assert.match(err, /articles\/2025\/bezhin\.md existe déjà/);
    assert.deepEqual(await readdir(hub.content, { recursive: true }), before);
  });

  const refusals: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Il faut un type et un titre/],
    [["article"], /Il faut un type et un titre/],
    [["articel", "x"], /Le type «\u00A0articel\u00A0» n’existe pas\. Vouliez-vous écrire article/],
    [["recette", "x"], /Les types sont\u00A0: article, conférence, cycle/],
    [["article", "???"], /au moins une lettre ou un chiffre/],
  ];
  for (const [words, says] of refusals)
    test(`refuses ${JSON.stringify(words)}`, async () => {
      const { code, err } = await run("new", words);
      assert.equal(code, 2);
      assert.match(err, says);
    });
});

describe("start", () => {
  test("refuses what is not a port", async () => {
    for (const port of ["abc", "70000", "80.5"]) {
      const { code, err } = await run("start", ["--port", port]);
      assert.deepEqual([code, err.includes("--port attend un nombre")], [2, true]);
    }
  });
});
