/** Pagefind's binary, driven document by document. https://pagefind.app/ */
import { close, createIndex } from "pagefind";
import type { SearchDocument } from "./document.ts";
import { segmentOf } from "./segment.ts";

/** Documents sent before waiting for answers: enough to keep the binary busy, few enough to stay small in memory. */
const AT_ONCE = 64;
/** Scripts that search; Pagefind's own interface, which our pages do not use, is left out. */
const SCRIPTS: ReadonlySet<string> = new Set(["pagefind.js", "pagefind-worker.js"]);
const ENTRY = "pagefind-entry.json";

/** Pagefind's binary, started when first needed. What is asked of it rejects when it cannot run on this machine. */
export const pagefind = {
  /** The segment of documents of one language. @throws Error when it refuses one */
  read: async (documents: readonly SearchDocument[], lang: string): Promise<Buffer> =>
    segmentOf(
      await filesOf(documents, lang),
      documents.map(({ path }) => path),
    ),

  /**
   * What a browser runs to search an index, by path below its folder.
   * @param hash name of the list of documents of the index, which has so many
   */
  scripts: async (
    lang: string,
    hash: string,
    documents: number,
  ): Promise<ReadonlyMap<string, Uint8Array>> => {
    const files = await smallIndex(lang);
    const wasm = files.has(`wasm.${lang}.pagefind`) ? lang : "unknown";
    const start = JSON.parse(Buffer.from(files.get(ENTRY) ?? []).toString()) as object;
    const languages = { [lang]: { hash, wasm: wasm === lang ? lang : null, page_count: documents } };
    return new Map([
      ...[...files].filter(([path]) => SCRIPTS.has(path) || path === `wasm.${wasm}.pagefind`),
      [ENTRY, new TextEncoder().encode(JSON.stringify({ ...start, languages }))],
    ]);
  },

  /** Stops the binary; without it, a script would not end. */
  close,
};

const smallIndexes = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();

/** The files of an index of next to nothing in a language, whose scripts are those of any: they are asked for once. */
function smallIndex(lang: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const known = smallIndexes.get(lang);
  if (known !== undefined) return known;
  const made = filesOf([{ path: "/", html: `<html lang="${lang}"><body>a</body></html>` }], lang);
  smallIndexes.set(lang, made);
  made.catch(() => smallIndexes.delete(lang));
  return made;
}

async function filesOf(
  documents: readonly Pick<SearchDocument, "path" | "html">[],
  lang: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: lang, maxFragments: 1 });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const sent = documents.slice(at, at + AT_ONCE);
    const answers = await Promise.all(
      sent.map(({ path, html }) => index.addHTMLFile({ url: path, content: html })),
    );
    const wrong = answers.findIndex((answer) => answer.errors.length > 0);
    if (wrong >= 0) throw new Error(`Pagefind: ${sent[wrong]?.path}: ${answers[wrong]?.errors.join("; ")}`);
  }
  const result = await index.getFiles();
  if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join("; ")}`);
  await index.deleteIndex();
  return new Map(result.files.map((file) => [file.path, file.content]));
}
