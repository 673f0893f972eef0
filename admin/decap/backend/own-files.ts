/**
 * What the button that publishes may publish: entries and media, or the settings from their own draft. A branch at a forge can be made by other means than the
 * form, by anybody where proposals are open, and hold code or settings besides, which the form does not show.
 */

import { SETTINGS } from "../../../src/cms/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { EditorError } from "./editor-error.ts";
import type { Implementation } from "./versions.ts";

const ENTRY_OR_MEDIUM = /^content\/(?:media\/[^.]|[a-z]+\/(?:\d{4}\/)?[^/]+\.md$)/;

/** Forges compare so many files at most: beyond, nobody knows what there is. */
const MAX_FILES_NAMED = 300;

/** Paths that the form of a collection could not have written. */
export function foreignFiles(paths: readonly string[], collection: string): readonly string[] {
  const isOwn = (path: string) => collection === SETTINGS.collection && path === SETTINGS.file;
  return paths.filter(
    (path) => !isOwn(path) && (!ENTRY_OR_MEDIUM.test(path) || /(?:^|\/)\.\.?(?:\/|$)/.test(path)),
  );
}

/** Makes a backend look at the files of a draft before it publishes them. */
export function withOwnFiles<I extends Implementation>(implementation: I): I {
  const publish = implementation.publishUnpublishedEntry?.bind(implementation);
  const read = implementation.unpublishedEntry?.bind(implementation);
  if (publish === undefined || read === undefined) return implementation;
  implementation.publishUnpublishedEntry = async (collection, slug) => {
    const { diffs } = await read({ collection, slug });
    const foreign = foreignFiles(
      diffs.map(({ path }) => path),
      collection,
    );
    if (foreign.length > 0) throw new EditorError(refusal(foreign));
    if (diffs.length >= MAX_FILES_NAMED)
      throw new EditorError(refusal([messages.backend.manyFiles(diffs.length)]));
    return publish(collection, slug);
  };
  return implementation;
}

const refusal = (foreign: readonly string[]): string => messages.backend.foreignFiles(foreign.slice(0, 5));
