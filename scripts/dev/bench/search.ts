/** What a search costs a reader: bytes and milliseconds, in a real browser, on a hub of a given size. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { loadHub } from "../../../src/load/index.ts";
import { buildSearchIndex, type SearchDocument, searchDocuments } from "../../../src/search/index.ts";
import { startServer } from "../../../src/serve/index.ts";
import { launch } from "../../../tests/harness/browser/chromium.ts";
import { CORPUS_SHAPES, type CorpusShapeName } from "../corpus/shapes.ts";
import type { Cost } from "./client.ts";
import { type MiniCost, measureMiniSearch, median } from "./mini.ts";

export interface Size {
  readonly shape: CorpusShapeName;
  readonly entries: number;
  readonly transcripts: number;
  readonly seed: number;
}

export interface SearchCost {
  /** Seconds to make the index, and its bytes on the host. */
  readonly build: number;
  readonly files: number;
  readonly bytes: number;
  /** Script and WebAssembly, loaded once. */
  readonly engine: number;
  /** Medians over the queries: what is loaded besides the engine for the first result, and when it can be shown. */
  readonly firstBytes: number;
  readonly firstMs: number;
  readonly nextBytes: number;
  readonly nextMs: number;
  readonly mini: MiniCost;
}

interface ReaderCost {
  readonly first: Cost & { readonly bytes: number };
  readonly next: Cost & { readonly bytes: number };
  readonly engine: number;
}

/** Searches made in a fresh browser. */
const RUNS = 7;
const ENGINE = /\/pagefind(?:-worker)?\.js$|\/wasm\.[a-z]+\.pagefind$|\/client\.js$/;

/** @param say receives each step. */
export async function measureSearch(size: Size, say: (line: string) => void): Promise<SearchCost> {
  const root = await mkdtemp(path.join(tmpdir(), "estran-bench-"));
  try {
    say(`Un hub de ${size.entries} entrées, dont ${size.transcripts} conférences transcrites…`);
    const content = path.join(root, "content");
    for (const file of CORPUS_SHAPES[size.shape].files(size.entries, size.transcripts, size.seed))
      await write(content, file.path, file.text);
    const { hub, problems } = await loadHub(content, "2026-01-01T00:00:00Z");
    if (hub === undefined) throw new Error(problems.find((it) => it.severity === "error")?.found ?? "no hub");
    say("Son index…");
    const started = performance.now();
    const files = await buildSearchIndex(hub);
    const seconds = (performance.now() - started) / 1000;
    const site = path.join(root, "site");
    for (const [name, bytes] of files) await write(site, name, bytes);
    await writePage(site);
    const documents = searchDocuments(hub).get("fr") ?? [];
    const queries = pairs(documents, RUNS * 2);
    say("Des recherches de deux mots, chacune dans un navigateur neuf…");
    const inBrowser = await measureInBrowser(site, queries);
    say("Les mêmes textes dans MiniSearch…");
    const mini = measureMiniSearch(documents, queries);
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    return { build: seconds, files: files.size, bytes, ...inBrowser, mini };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function measureInBrowser(site: string, queries: readonly string[]) {
  const server = await startServer({ root: site, port: 0 });
  const browser = await launch();
  try {
    const costs: ReaderCost[] = [];
    for (let i = 0; i + 1 < queries.length; i += 2) {
      costs.push(
        await oneReader(browser, new URL(server.url).origin, queries[i] ?? "", queries[i + 1] ?? ""),
      );
    }
    const of = (pick: (cost: ReaderCost) => number) => median(costs.map(pick));
    return {
      engine: of((cost) => cost.engine),
      firstBytes: of((cost) => cost.first.bytes),
      firstMs: of((cost) => cost.first.ms),
      nextBytes: of((cost) => cost.next.bytes),
      nextMs: of((cost) => cost.next.ms),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A reader who arrives with nothing loaded but the engine's own script, and searches twice. */
async function oneReader(browser: Browser, origin: string, first: string, next: string): Promise<ReaderCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let engine = 0;
  let data = 0;
  const sizes: Promise<void>[] = [];
  page.on("response", (response) => {
    sizes.push(
      response.body().then((body) => {
        if (ENGINE.test(new URL(response.url()).pathname)) engine += body.length;
        else if (response.url().includes("/pagefind/")) data += body.length;
      }),
    );
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => "benchSearch" in window);
  const ask = async (query: string): Promise<Cost & { bytes: number }> => {
    const before = data;
    const cost = await page.evaluate((text) => window.benchSearch(text), query);
    await page.waitForLoadState("networkidle");
    await Promise.all(sizes);
    return { ...cost, bytes: data - before };
  };
  const [firstCost, nextCost] = [await ask(first), await ask(next)];
  await context.close();
  return { first: firstCost, next: nextCost, engine };
}

async function writePage(site: string): Promise<void> {
  await write(
    site,
    "index.html",
    '<!doctype html><html lang="fr"><title>Mesure</title><script type="module" src="/client.js"></script>',
  );
  await build({
    entryPoints: [fileURLToPath(new URL("client.ts", import.meta.url))],
    outfile: path.join(site, "client.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
}

/** Pairs of words that stand in one document, taken from documents spread over the hub. */
function pairs(documents: readonly SearchDocument[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(documents.length / count));
  return Array.from({ length: count }, (_, i) => {
    const html = documents[(i * step + Math.floor(step / 2)) % documents.length]?.html ?? "";
    const words =
      html
        .slice(html.indexOf("<body>"))
        .replace(/<[^>]*>|&[^;]*;/g, " ")
        .match(/\p{L}{6,}/gu) ?? [];
    const middle = Math.floor(words.length / 2);
    return `${words[middle] ?? "numérique"} ${words[middle + 1] ?? "médiation"}`;
  });
}

async function write(root: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(root, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
