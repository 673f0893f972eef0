/** The documents for developers tell the truth: commands exist, links lead somewhere, the map names every folder. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function documents(): Promise<{ file: string; text: string }[]> {
  const inDocs = (await readdir(path.join(ROOT, "docs"), { recursive: true })).map((file) =>
    path.join("docs", file),
  );
  const files = ["README.md", "CHANGELOG.md", ...inDocs].filter((file) => file.endsWith(".md"));
  return Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(ROOT, file), "utf8") })),
  );
}

test("every npm command that a document names exists", async () => {
  const { scripts } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = (await documents()).flatMap(({ file, text }) =>
    [...text.matchAll(/npm (?:run ([a-z:-]+)|(start|test)\b)/g)].map((match) => ({
      file,
      script: match[1] ?? match[2] ?? "",
    })),
  );
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter(({ script }) => !Object.hasOwn(scripts, script)),
    [],
  );
});

test("every link of a document to a file of the project leads to one", async () => {
  const broken = (await documents()).flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)]
      .map((match) => match[1] ?? "")
      .filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))
      .map((target) => `${file} → ${target}`),
  );
  assert.deepEqual(broken, []);
});

test("the map names every folder of the sources", async () => {
  const map = await readFile(path.join(ROOT, "docs/map.md"), "utf8");
  const folders = (await readdir(path.join(ROOT, "src"), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}/`);
  assert.deepEqual(
    folders.filter((folder) => !map.includes(`\`${folder}\``)),
    [],
  );
});
