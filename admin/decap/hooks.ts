/** What our patches to Decap call; the rest of the interface fills in what depends on the hub. */

export { hasPage } from "./backend/has-page.ts";
export { movedPath } from "./backend/moves.ts";
export { searchEntries } from "./backend/search.ts";
export { watchVersions } from "./backend/versions.ts";
export { formKey } from "./form/form-key.ts";
export { mediaToChoose } from "./form/media-to-choose.ts";
export { MOVING } from "./words/drag-announcements.ts";
export { listedTitle } from "./words/listed.ts";

import { slugify, uniqueSlug } from "../../src/text/index.ts";
import { withMoves } from "./backend/moves.ts";
import { withOwnFiles } from "./backend/own-files.ts";
import { withRefusals } from "./backend/refusals.ts";
import { type RelatedEntries, withRelatedEntries } from "./backend/related-entries.ts";
import { trackPublished } from "./backend/track-published.ts";
import type { Implementation } from "./backend/versions.ts";
import { watchVersions } from "./backend/versions.ts";

/** Names already taken by entries of the type that a collection holds, all years together. */
type TakenBy = (collection: string) => { has(slug: string): boolean };

let takenBy: TakenBy = () => new Set<string>();

export function setTakenSlugs(source: TakenBy): void {
  takenBy = source;
}

let relatedEntries: RelatedEntries = { next: () => [], saved: () => undefined, folderOf: () => undefined };

export function setRelatedEntries(source: RelatedEntries): void {
  relatedEntries = source;
}

/** Why a file of a size (bytes) and media type cannot go among the media; nothing where it can. */
type UploadRefusal = (file: File, maxBytes?: number) => string | undefined;

let refusalOf: UploadRefusal = () => undefined;

export function setUploadRefusal(source: UploadRefusal): void {
  refusalOf = source;
}

/** What is told in place of an upload. */
export function refusalOfUpload(file: File, maxBytes?: number): string | undefined {
  return refusalOf(file, maxBytes);
}

/** An entry that may go: deleted, or given back to drafts. */
export interface Removal {
  readonly collection: string;
  /** Empty for one that was never saved. */
  readonly slug: string;
  readonly title: string;
  /** Whether the form holds changes that are not saved. */
  readonly changed: boolean;
}

type RemovalConfirmation = (way: "delete" | "unpublish", leaving: Removal) => Promise<boolean>;

let confirmation: RemovalConfirmation = () => Promise.resolve(false);

export function setRemovalConfirmation(question: RemovalConfirmation): void {
  confirmation = question;
}

interface Draft {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** Asks before the entry in the form goes. */
export function confirmRemoval(
  way: "delete" | "unpublish",
  collection: { get(name: string): unknown },
  slug: string,
  draft: Draft,
): Promise<boolean> {
  return confirmation(way, {
    collection: String(collection.get("name")),
    slug,
    title: String(draft.getIn(["entry", "data", "title"]) ?? ""),
    changed: draft.get("hasChanged") === true,
  });
}

let published: (path: string) => boolean = () => false;

export function setPublished(source: (path: string) => boolean): void {
  published = source;
}

/** Whether the site has a file at this public path. */
export function isPublished(path: string): boolean {
  return published(path);
}

/** The name of a new entry's file, from its title. */
export function newSlug(collection: string, title: string): string {
  return uniqueSlug(slugify(title) || "sans-titre", takenBy(collection));
}

/** A backend that saves companions, compares before it writes, publishes entries only, and asks in a dialogue. */
export function wrapBackend(implementation: Implementation): Implementation {
  const comparing = watchVersions(implementation, (question) => window.confirm(question));
  return trackPublished(
    withMoves(withRelatedEntries(withOwnFiles(withRefusals(comparing)), () => relatedEntries)),
  );
}
