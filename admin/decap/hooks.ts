/** What our patches to Decap call; the rest of the interface fills in what depends on the hub. */

export { resumeKept } from "./backend/kept-draft.ts";
export { movedPath } from "./backend/moves.ts";
export { mediaToChoose } from "./form/media-to-choose.ts";
export { sameForm } from "./form/open-field.ts";

import { store } from "decap-cms-core/dist/esm/redux";
import { slugify, uniqueSlug } from "../../src/text/index.ts";
import { asksFor, tellMissing } from "./backend/find-entry.ts";
import { withMoves } from "./backend/moves.ts";
import { withOwnFiles } from "./backend/own-files.ts";
import { withRefusals } from "./backend/refusals.ts";
import { type RelatedEntries, withRelatedEntries } from "./backend/related-entries.ts";
import { withRewrites } from "./backend/rewrites.ts";
import { refusesUser, withToldFailures } from "./backend/told-failures.ts";
import { trackPublished } from "./backend/track-published.ts";
import { type Implementation, type ResolveConflict, watchVersions } from "./backend/versions.ts";
import { renewFormOnceSaved } from "./form/renew.ts";

/** An entry that may go: deleted, or given back to drafts. */
export interface Removal {
  readonly collection: string;
  /** Empty for one that was never saved. */
  readonly slug: string;
  readonly title: string;
  /** Whether the form holds changes that are not saved. */
  readonly changed: boolean;
}

/** What Decap is told of the hub; `admin/admin.ts` gives it before anything starts. */
export interface Host {
  /** Comes to its end once all that a form asks of the hub is known. @throws where the site does not answer */
  readonly ready: () => Promise<void>;
  /** Names already taken by entries of the type that a collection holds, all years together. */
  readonly takenSlugs: (collection: string) => { has(slug: string): boolean };
  readonly related: RelatedEntries;
  /** Why a file of a size (bytes) and media type cannot go among the media; nothing where it can. */
  readonly uploadRefusal: (file: File, maxBytes?: number) => string | undefined;
  /** Tells what has to be read, line by line, until it is closed. */
  readonly tell: (title: string, lines: readonly string[]) => void;
  /** Tells that the entry that was asked for is not there, and leads elsewhere. */
  readonly missing: () => void;
  /** Tells why the entry that was asked for could not be read, and leads elsewhere. @param signedOut whether signing in mends it */
  readonly unread: (why: string, signedOut: boolean) => void;
  readonly resolveConflict: ResolveConflict;
  /** Whether two entries of a collection are the same in what a save writes of them. */
  readonly sameOnceSaved: (
    collection: string,
    a: Readonly<Record<string, unknown>>,
    b: Readonly<Record<string, unknown>>,
  ) => boolean;
  readonly confirmRemoval: (way: "delete" | "unpublish", removal: Removal) => Promise<boolean>;
  /** Whether the site has a file at this public path. */
  readonly isPublished: (path: string) => boolean;
  /** What a picture of the open form is called on the site, without its ending; empty where nothing says. */
  readonly pictureName: (fileName: string) => string;
  /** A file chosen in the window of media, under the name that it has on the site. */
  readonly namedUpload: (file: File) => Promise<File>;
  /** Whether the repository had a file at this public path when the site was built. */
  readonly hasFile: (path: string) => boolean;
  /** What the history says of a draft that is published. @param published.collection by its name, `articles-2026` */
  readonly mergeMessage: (published: { collection: string; slug: string; by: string }) => string;
}

export let host: Host;

export function setHost(given: Host): void {
  host = given;
}

let confirming = false;

/** Asks before the entry in the form goes. False where the question is already being asked: a button may be pressed twice. */
export async function confirmRemoval(
  way: "delete" | "unpublish",
  collection: DecapValues,
  slug: string,
  draft: DecapValues,
): Promise<boolean> {
  if (confirming) return false;
  confirming = true;
  try {
    return await host.confirmRemoval(way, {
      collection: String(collection.get("name")),
      slug,
      title: String(draft.getIn(["entry", "data", "title"]) ?? ""),
      changed: draft.get("hasChanged") === true,
    });
  } finally {
    confirming = false;
  }
}

/** The name of a new entry's file, from its title. */
export function newSlug(collection: string, title: string): string {
  return uniqueSlug(slugify(title) || "sans-titre", host.takenSlugs(collection));
}

/** Ends the line that shows a wait: Decap draws it until any action tells of a success or a failure. */
function endWaiting(): void {
  store.dispatch({ type: "ESTRAN_READ_FAILURE" });
}

/** A backend that saves companions, compares before it writes, publishes entries only, and asks in a dialogue. */
export function wrapBackend(implementation: Implementation): Implementation {
  const comparing = watchVersions(
    implementation,
    (conflict) => host.resolveConflict(conflict),
    renewFormOnceSaved,
  );
  const wrapped = withToldFailures(
    trackPublished(
      withMoves(withRelatedEntries(withOwnFiles(withRewrites(withRefusals(comparing))), () => host.related)),
    ),
  );
  // what is missed while its form is open is told when it is saved
  const isAsked = (path: string) =>
    asksFor(location.hash, path) && document.querySelector('[id*="-field-"]') === null;
  return tellMissing(wrapped, isAsked, {
    missing: () => {
      endWaiting();
      host.missing();
    },
    unread: (error) => {
      endWaiting();
      host.unread(error.message, refusesUser(error));
    },
  });
}
