/** What a build costs, cold and after one change, beside the least that any generator has to do over the same texts. */
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyProject } from "../../../tests/harness/recipes.ts";
import { CORPUS_SHAPES } from "../corpus/shapes.ts";
import { writeHugoSite } from "./hugo.ts";
import { type TreeCost, treeCost } from "./process-tree.ts";
import type { Size } from "./search.ts";

export interface Measured extends TreeCost {
  readonly name: string;
  /** Files that were written and files that went, as the build tells them. */
  readonly changed?: number;
}

/** Changes of one file, each followed by a build. */
const EDITS: readonly {
  readonly name: string;
  readonly change: (project: string, article: string) => Promise<void>;
}[] = [
  { name: "rien ne change", change: async () => undefined },
  { name: "un texte", change: (_, article) => appendFile(article, "\nUne phrase de plus.\n") },
  {
    name: "un titre",
    change: async (_, article) => {
      const text = await readFile(article, "utf8");
      await writeFile(article, text.replace(/^title: .*$/m, "title: Un autre titre, plus court"));
    },
  },
  { name: "une suppression", change: (_, article) => rm(article) },
  {
    name: "un gabarit",
    change: (project) =>
      appendFile(path.join(project, "_includes/layouts/link.tsx"), "\nexport const CHANGED = true;\n"),
  },
];

/** @param say receives each line as it is known */
export async function measureBuild(size: Size, say: (measured: Measured) => void): Promise<void> {
  const root = await mkdtemp(path.join(tmpdir(), "estran-bench-"));
  try {
    const content = path.join(root, "content");
    const articles: string[] = [];
    for (const file of CORPUS_SHAPES[size.shape].files(size.entries, size.transcripts, size.seed)) {
      const at = path.join(content, file.path);
      await mkdir(path.dirname(at), { recursive: true });
      await writeFile(at, file.text);
      if (file.path.startsWith("articles/")) articles.push(file.path);
    }
    const project = path.join(root, "project");
    await copyProject(project, content);
    const build = [process.execPath, "--import", "./scripts/typescript.mjs", "scripts/build.ts"];
    const measured = async (name: string) => {
      const cost = await treeCost(build, project);
      say({ name, ...cost, changed: changedFiles(cost.output) });
    };
    // pictures are drawn once for all; what is measured is the rest
    await treeCost(build, project);
    for (const name of [".cache/contents", ".cache/index", ".cache/sites", "_site", "._site.estran"])
      await rm(path.join(project, name), { recursive: true, force: true });
    await measured("à froid");
    const article = path.join(project, "content", articles[Math.floor(articles.length / 2)] ?? "");
    for (const { name, change } of EDITS) {
      await change(project, article);
      await measured(name);
    }
    await measureFloor(root, content, say);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Reads, renders and writes each text; and Hugo with Pagefind, where it is installed. */
async function measureFloor(root: string, content: string, say: (measured: Measured) => void): Promise<void> {
  const project = path.join(root, "project");
  const floor = [
    process.execPath,
    "--import",
    "tsx",
    "scripts/dev/bench/floor.ts",
    content,
    path.join(root, "floor"),
  ];
  say({ name: "plancher : lire, rendre le Markdown, écrire", ...(await treeCost(floor, project)) });
  const site = path.join(root, "hugo");
  await writeHugoSite(site, content);
  const made = await treeCost(["hugo", "--quiet"], site).catch(() => undefined);
  if (made === undefined) return;
  say({ name: "Hugo, des pages simples", ...made });
  const pagefind = path.join(project, "node_modules/.bin/pagefind");
  say({ name: "Pagefind, sa commande", ...(await treeCost([pagefind, "--site", "public"], site)) });
}

/** From the line that the build prints: « 12 fichiers écrits, 300 inchangés, 1 retiré. » */
function changedFiles(output: string): number {
  const line = output.split("\n").find((one) => /fichiers? écrits?,/.test(one)) ?? "";
  const [written = 0, , gone = 0] = [
    ...line.replaceAll(/(?<=\d)[\s\u00A0\u202F](?=\d)/g, "").matchAll(/\d+/g),
  ].map(([digits]) => Number(digits));
  return written + gone;
}
