/** Who may import whom: the table of docs/map.md, which is read here; and what keeps files easy to find. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build, type OnResolveArgs } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const ROOMS = ["src", "_includes", "pages", "admin"];

/** What a row of the table allows: folders, packages, files that are doors, or `node`. */
interface Allowed {
  readonly code: readonly string[];
  /** Those that may lend types, code or not. */
  readonly types: readonly string[];
}

/** The rows of the table that hold sources, by folder without its last slash. */
async function tableOf(document: string): Promise<ReadonlyMap<string, Allowed>> {
  const map = await readFile(path.join(ROOT, document), "utf8");
  const rows = [...map.matchAll(/^\| `([^`]+)\/` \| [^|]* \| ([^|]*) \|$/gm)];
  return new Map(
    rows.flatMap(([, folder = "", cell = ""]): [string, Allowed][] => {
      if (cell === "—" || cell.startsWith("anything")) return [];
      const items = cell === "nothing" ? [] : cell.split(", ").map((item) => parseItem(item, folder));
      const named = (only: boolean) => items.filter(({ types }) => !only || !types).map(({ name }) => name);
      return [[folder, { code: named(true), types: named(false) }]];
    }),
  );
}

function parseItem(item: string, folder: string): { readonly name: string; readonly types: boolean } {
  const [, name, types] = /^`([^`\s]+)`( \(types\))?$/.exec(item) ?? [];
  assert.ok(name !== undefined, `docs/map.md, ${folder}/: « ${item} » is no name that may be imported`);
  return { name, types: types !== undefined };
}

const TABLE = await tableOf("docs/map.md");

interface Import {
  readonly file: string;
  readonly target: string;
  /** True where the target’s code runs. */
  readonly runs: boolean;
}

/** What each source names in its imports; those of which esbuild keeps nothing are types. One call reads them all. */
async function importsOfAll(files: readonly string[]): Promise<ReadonlyMap<string, readonly Import[]>> {
  const result = await build({
    absWorkingDir: ROOT,
    stdin: { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: ROOT },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
    // files that are imported for nothing are read too
    ignoreAnnotations: true,
    plugins: [{ name: "each-file-alone", setup: (b) => b.onResolve({ filter: /.*/ }, alone) }],
  });
  const all = files.map(async (file) => {
    const input = result.metafile.inputs[file] ?? assert.fail(`${file} was not read`);
    const run = input.imports.map((it) => nameOf(file, it.path));
    const named = await namesIn(file);
    const imports = [
      ...[...new Set(run)].map((target) => ({ file, target, runs: true })),
      ...[...new Set(named)]
        .filter((target) => !run.includes(target))
        .map((target) => ({ file, target, runs: false })),
    ];
    return [file, imports] as const;
  });
  return new Map(await Promise.all(all));
}

/** What a file names in its imports, types included. */
async function namesIn(file: string): Promise<readonly string[]> {
  const text = await readFile(path.join(ROOT, file), "utf8");
  return [
    ...text.matchAll(/^(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)";?$/gm),
    ...text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g),
  ].map(([, target = ""]) => nameOf(file, target));
}

/** A source is read; what it imports is only named. */
const alone = ({ path: target, importer, kind }: OnResolveArgs) =>
  kind === "entry-point" || importer === "<stdin>" ? undefined : { path: target, external: true };

function nameOf(file: string, target: string): string {
  if (target.startsWith("node:")) return "node";
  if (target.startsWith(".")) return path.posix.join(path.posix.dirname(file), target);
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The row of the table that a file belongs to, the nearest one where folders are in one another. */
function folderOf(file: string): string | undefined {
  const rows = [...TABLE.keys()].filter((folder) => file.startsWith(`${folder}/`));
  return rows.sort((a, b) => b.length - a.length)[0];
}

async function sourceFiles(folder: string): Promise<string[]> {
  const names = await readdir(path.join(ROOT, folder), { recursive: true });
  return names
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
}

let read: ReturnType<typeof importsOfAll> | undefined;
const imports = (): ReturnType<typeof importsOfAll> => {
  read ??= Promise.all(ROOMS.map(sourceFiles)).then((files) => importsOfAll(files.flat()));
  return read;
};

describe("each folder imports only what it may", () => {
  for (const [folder, allowed] of TABLE)
    test(folder, async () => {
      const files = (await sourceFiles(folder)).filter((file) => folderOf(file) === folder);
      assert.ok(files.length > 0, `${folder} holds no source: the table is out of date`);
      const all = await imports();
      assert.deepEqual(
        files
          .flatMap((file) => all.get(file) ?? assert.fail(file))
          .flatMap((it) => objection(it, folder, allowed)),
        [],
      );
    });

  test("the table names each folder of sources", async () => {
    const files = (await Promise.all(ROOMS.map(sourceFiles))).flat();
    assert.deepEqual(
      files.filter((file) => folderOf(file) === undefined),
      [],
    );
  });
});

/** What the table has against an import. */
function objection({ file, target, runs }: Import, folder: string, allowed: Allowed): string[] {
  const to = folderOf(target) ?? target;
  if (to === folder) return [];
  if (allowed.types.includes(target)) return [];
  if (!allowed.types.includes(to)) return [`${file} imports ${to}`];
  if (runs && !allowed.code.includes(to)) return [`${file} runs code of ${to}`];
  return isDoor(target, to) ? [] : [`${file} enters ${to} by ${target}`];
}

function isDoor(target: string, folder: string): boolean {
  if (!folder.startsWith("src/") && folder !== "admin/build") return true;
  return target === `${folder}/index.ts`;
}

test("nobody imports scripts, and only tests import the harness", async () => {
  const wrong = [...(await imports()).values()]
    .flat()
    .filter(({ target }) => target.startsWith("scripts/") || target.startsWith("tests/"));
  assert.deepEqual(wrong, []);
});

test("property tests take their generator from the harness, which fixes its seed", async () => {
  const files = await sourceFiles("tests");
  const wrong = await Promise.all(
    files
      .filter((file) => file !== "tests/harness/property.ts")
      .map(async (file) => ({ file, text: await readFile(path.join(ROOT, file), "utf8") })),
  );
  assert.deepEqual(
    wrong.filter(({ text }) => text.includes(`from "${"fast-check"}"`)).map(({ file }) => file),
    [],
  );
});

test("zod is imported as a namespace, so that bundles leave its words in fifty languages out", async () => {
  const files = (await Promise.all(ROOMS.map(sourceFiles))).flat();
  const whole = /^import (?:type )?(?:\{|\w+ from).*"zod";/m;
  const texts = await Promise.all(files.map((file) => readFile(path.join(ROOT, file), "utf8")));
  assert.deepEqual(
    files.filter((_, n) => whole.test(texts[n] ?? "")),
    [],
  );
});

/** The most files that a folder holds, so that a name is found by looking; `pages` has one a kind. */
const MAX_FILES = 20;
const MAX_LINES = 300;

test("no folder holds more files than one can look over", async () => {
  const files = (
    await Promise.all(
      [...ROOMS, "scripts", "tests"].map((room) =>
        readdir(path.join(ROOT, room), { recursive: true, withFileTypes: true }),
      ),
    )
  ).flat();
  const counts = new Map<string, number>();
  for (const { parentPath } of files.filter((file) => file.isFile())) {
    const folder = path.relative(ROOT, parentPath);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  assert.ok(counts.size > 50);
  const full = [...counts].filter(([folder, count]) => count > MAX_FILES && folder !== "pages");
  assert.deepEqual(
    full.map(([folder, count]) => `${folder}: ${count}`),
    [],
  );
});

test("no source is longer than one can read at once", async () => {
  const files = (await Promise.all([...ROOMS, "scripts", "tests"].map(sourceFiles))).flat();
  const lines = await Promise.all(
    files.map(async (file) => ({
      file,
      count: (await readFile(path.join(ROOT, file), "utf8")).split("\n").length - 1,
    })),
  );
  assert.deepEqual(
    lines.filter(({ count }) => count > MAX_LINES),
    [],
  );
});

test("what one file exports has a name that no other file exports", async () => {
  const files = (await Promise.all(ROOMS.map(sourceFiles))).flat();
  const owners = new Map<string, string[]>();
  for (const file of files)
    for (const name of exportedNames(await readFile(path.join(ROOT, file), "utf8")))
      owners.set(name, [...(owners.get(name) ?? []), file]);
  assert.ok(owners.size > 500);
  assert.deepEqual(
    [...owners].filter(([, held]) => held.length > 1).map(([name, held]) => `${name}: ${held.join(", ")}`),
    [],
  );
});

/** Names that a file itself declares and exports; what a door passes on is declared elsewhere. */
function exportedNames(text: string): readonly string[] {
  const declared = text.matchAll(
    /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm,
  );
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\};?$/gm)].flatMap(([, names = ""]) =>
    names.split(",").flatMap((name) => /(\w+)\s*$/.exec(name)?.[1] ?? []),
  );
  return [...new Set([...[...declared].map(([, name = ""]) => name), ...listed])];
}

test("no file imports itself by way of others, types included", async () => {
  const files = (await Promise.all([...ROOMS, "scripts", "tests"].map(sourceFiles))).flat();
  const graph = new Map(await Promise.all(files.map(async (file) => [file, await namesIn(file)] as const)));
  const edges = [...graph.values()].flat().filter((target) => graph.has(target));
  assert.ok(edges.length > files.length, "imports are not found any more");
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (done.has(file) || way.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});
