/** Who else's work is in what we publish, and under which terms. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "../../project/index.ts";

/** Packages whose files are published although no bundle names them: the search engine that runs in the browser. */
const PUBLISHED_WHOLE = ["node_modules/pagefind"];

const FONTS = path.join(PROJECT.root, "src/styles/fonts");
const RULE = "=".repeat(72);

/**
 * The notices of every package with a file in our bundles, of the search engine and of the fonts, as plain text.
 * @param inputs the files that the bundles were made of, from the project's root
 */
export async function notices(inputs: readonly string[]): Promise<string> {
  const folders = new Set([...PUBLISHED_WHOLE, ...inputs.flatMap((input) => packageOf(input) ?? [])]);
  const packages = await Promise.all([...folders].sort().map(packageNotice));
  return `${[INTRODUCTION, ...packages, ...(await fontNotices())].join(`\n\n${RULE}\n`)}\n`;
}

const INTRODUCTION = `Mentions de tiers

Ce site publie, avec ses propres contenus, des logiciels et des polices de caractères
faits par d’autres. Voici leurs auteurs et leurs licences.

Third-party notices

Besides its own contents, this site publishes software and typefaces made by others.
Here are their authors and their licences.`;

/** `node_modules/preact` for `node_modules/preact/dist/preact.mjs`. */
function packageOf(input: string): string | undefined {
  return /.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

async function packageNotice(below: string): Promise<string> {
  const folder = path.join(PROJECT.root, below);
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, "package.json"), "utf8"),
  ) as {
    name: string;
    version: string;
    license?: string;
  };
  const text = await licenceText(folder);
  return `${name} ${version} — ${license ?? "licence ci-dessous"}${text === undefined ? "" : `\n\n${text}`}`;
}

/** The text of a file named LICENSE or the like, or of the one in a folder of that name. */
async function licenceText(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.find(({ name }) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(name));
  if (found === undefined) return undefined;
  const at = path.join(folder, found.name);
  return found.isDirectory() ? licenceText(at) : (await readFile(at, "utf8")).trim();
}

/** Fonts carry their licence beside them, one text a family. */
async function fontNotices(): Promise<string[]> {
  const texts = (await readdir(FONTS)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    texts.map(
      async (name) => `Polices de caractères\n\n${(await readFile(path.join(FONTS, name), "utf8")).trim()}`,
    ),
  );
}
