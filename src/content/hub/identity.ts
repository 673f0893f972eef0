/**
 * Identity and revision of entries: what feeds, calendars and catalogues know them by, whatever their address is today,
 * and how they tell one version from the next.
 */
import { prune } from "../schemas/prune.ts";
import type { SharedData } from "../schemas/shared.ts";
import type { EntryType } from "../schemas/types.ts";
import { sha1, uuidV5 } from "./uuid.ts";

/** Namespace (RFC 9562) of the identities of entries that do not hold one yet. */
const NAMESPACE = "bfdfbf89-303d-4006-bfdf-6754c2cb42b3";

/** The identity of an entry whose file holds none: the same as long as its type and its slug are. */
export function derivedId(type: EntryType, slug: string): string {
  return uuidV5(NAMESPACE, `${type}/${slug}`);
}

/** What a save writes of the version that it makes. */
export type Revision = NonNullable<SharedData["revision"]>;

/** A version as readers' programs see it. */
export interface CurrentRevision {
  /** How often the entry was revised; it never goes down. */
  readonly n: number;
  /** When it last was (ISO 8601); absent where nobody says. */
  readonly at?: string;
}

/** What of an entry's front matter counts: its dates of revision and its identity do not make another version. */
type Recorded = Partial<Pick<SharedData, "revision" | "updatedAt">>;

/**
 * Digest of what an entry says, in hexadecimal: the same whatever the order and the style of its YAML, whatever stands
 * empty, with or without an identity.
 * @param data front matter as parsed, before its schema gives it defaults
 */
export function contentDigest(data: unknown, body: string): string {
  const {
    id: _id,
    revision: _revision,
    body: _body,
    ...said
  } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const text = `${JSON.stringify(inOrder(prune(said)))}\n${plainLines(body)}`;
  return sha1(new TextEncoder().encode(text)).slice(0, 16);
}

/** The version that a file holds: one more than its last save wrote where somebody changed it since, by hand. */
export function currentRevision({ revision, updatedAt }: Recorded, digest?: string): CurrentRevision {
  if (revision === undefined) return updatedAt === undefined ? { n: 0 } : { n: 1, at: updatedAt };
  if (digest === undefined || digest === revision.digest) return { n: revision.n, at: revision.at };
  return { n: revision.n + 1, at: later(revision.at, updatedAt) };
}

/**
 * What to write of the version that a save makes; where the save changes nothing, what stands.
 * @param opened the front matter that the form opened, or none for a new entry, with its digest
 * @param digest of what is saved
 * @param now instant of the save, ISO 8601
 */
export function nextRevision(
  opened: { readonly data: Recorded; readonly digest: string } | undefined,
  digest: string,
  now: string,
): Revision {
  if (opened === undefined) return { n: 1, digest, at: now };
  const { revision } = opened.data;
  if (revision !== undefined && revision.digest === digest && opened.digest === digest) return revision;
  const { n, at } = currentRevision(opened.data, opened.digest);
  return { n: n + 1, digest, at: later(now, at) };
}

function later(iso: string, other: string | undefined): string {
  return other !== undefined && Date.parse(other) > Date.parse(iso) ? other : iso;
}

/** Keys by name, text without what editors and files write differently: ends of lines, blanks around, dates as objects. */
function inOrder(value: unknown): unknown {
  if (typeof value === "string") return plainLines(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const named = Object.entries(value).map(([name, item]) => [name, inOrder(item)] as const);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
