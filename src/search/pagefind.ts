/** Pagefind's binary, driven document by document. https://pagefind.app/ */
import { close, createIndex } from "pagefind";
import { compactIndex } from "./compact.ts";
import type { SearchDocument } from "./document.ts";

/** Documents sent before waiting for answers: enough to keep the binary busy, few enough to stay small in memory. */
const AT_ONCE = 64;
/** The parts of Pagefind's own interface, which our pages do not use. */
const INTERFACE = /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/**
 * One index, in one language.
 * @returns its files, by path below the index's folder
 * @throws Error when Pagefind refuses a document or cannot run on this machine
 */
export async function indexDocuments(
  documents: readonly SearchDocument[],
  lang: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: lang, maxFragments: fragments(documents) });
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
  const ownWasm = result.files.some((file) => file.path === `wasm.${lang}.pagefind`);
  const needed = ({ path }: { path: string }) =>
    !INTERFACE.test(path) && !(ownWasm && path === "wasm.unknown.pagefind");
  const files = new Map(result.files.filter(needed).map((file) => [file.path, file.content]));
  return compactIndex(files, lang, new Map(documents.map(({ path, date }) => [path, date])));
}

/** Stops the binary; without it, a script would not end. */
export const closeIndexer = close;

/** Bytes of text in a fragment file, on average: small enough for a first result, large enough to keep files few. */
const FRAGMENT_BYTES = 30_000;

function fragments(documents: readonly SearchDocument[]): number {
  const bytes = documents.reduce((sum, { html }) => sum + html.length, 0);
  // Pagefind bundles only where there are more documents than files
  return Math.max(1, Math.min(documents.length - 1, Math.max(50, Math.ceil(bytes / FRAGMENT_BYTES))));
}
