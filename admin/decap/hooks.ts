/** What our patches to Decap call; the rest of the interface fills in what depends on the hub. */

export { hasPage } from "./backend/has-page.ts";
export { movedPath } from "./backend/moves.ts";
export { searchEntries } from "./backend/search.ts";
export { watchVersions } from "./backend/versions.ts";
export { formKey } from "./form/form-key.ts";
export { mediaToChoose } from "./form/media-to-choose.ts";
export { listedTitle } from "./words/listed.ts";
export { MOVING } from "./words/moving.ts";

import { slugify, uniqueSlug } from "../../src/text/index.ts";
import { type Companions, withCompanions } from "./backend/companions.ts";
import { withMoves } from "./backend/moves.ts";
import { withNews } from "./backend/news.ts";
import { withOwnFiles } from "./backend/own-files.ts";
import { withRefusals } from "./backend/refusals.ts";
import type { Implementation } from "./backend/versions.ts";
import { watchVersions } from "./backend/versions.ts";

/** Names already taken by entries of the type that a collection holds, all years together. */
type TakenBy = (collection: string) => { has(slug: string): boolean };

let takenBy: TakenBy = () => new Set<string>();

export function setTakenSlugs(source: TakenBy): void {
  takenBy = source;
}

let companions: Companions = { next: () => [], saved: () => undefined, folderOf: () => undefined };

export function setCompanions(source: Companions): void {
  companions = source;
}

/** Why a file of a size (bytes) and media type cannot go among the media; nothing where it can. */
type UploadRefusal = (file: File, maxBytes?: number) => string | undefined;

let refusalOf: UploadRefusal = () => undefined;

export function setUploadRefusal(source: UploadRefusal): void {
  refusalOf = source;
}

/** What is told in place of an upload. */
export function uploadRefusal(file: File, maxBytes?: number): string | undefined {
  return refusalOf(file, maxBytes);
}

/** An entry that may go: deleted, or given back to drafts. */
export interface Leaving {
  readonly collection: string;
  /** Empty for one that was never saved. */
  readonly slug: string;
  readonly title: string;
  /** Whether the form holds changes that are not saved. */
  readonly changed: boolean;
}

type MayGo = (way: "delete" | "unpublish", leaving: Leaving) => Promise<boolean>;

let mayGo: MayGo = () => Promise.resolve(false);

export function setMayGo(question: MayGo): void {
  mayGo = question;
}

interface Draft {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** Asks before the entry in the form goes. */
export function asked(
  way: "delete" | "unpublish",
  collection: { get(name: string): unknown },
  slug: string,
  draft: Draft,
): Promise<boolean> {
  return mayGo(way, {
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
export function guarded(implementation: Implementation): Implementation {
  const comparing = watchVersions(implementation, (question) => window.confirm(question));
  return withNews(withMoves(withCompanions(withOwnFiles(withRefusals(comparing)), () => companions)));
}
