/**
 * Makes a Pagefind index lighter to open, and gives each document a name that says when it dates from.
 *
 * Pagefind 1.6 names a document by seven random digits, which no compression shortens: at 10,000 entries they are a third
 * of what the first search loads, and its sort keys another fifth. Here names follow the order of dates, so that they
 * compress to almost nothing and sorting by date needs no keys. Files that this changes get new names, as they
 * are cached for ever.
 */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

type Files = ReadonlyMap<string, Uint8Array>;

const SIGNATURE = "pagefind_dcd";
const GROUP = /^fragment\/(.+_group_[0-9a-f]+)\.pf_fragment$/;
const META = /^pagefind\.(.+)\.pf_meta$/;
const ENTRY = "pagefind-entry.json";
const NAME_LENGTH = 7;
/** Days since 1970 that four digits can tell. */
const LAST_DAY = 36 ** 4 - 1;
/** 256, the same for all, as CBOR. */
const SAME_LENGTH = "\x19\x01\x00";

/**
 * @param dates ISO 8601 date of each document by its address, "" where it has none
 * @returns the files of the index, or the same ones where Pagefind did not bundle its fragments (it is then tiny)
 * @throws Error when the files are not those of the Pagefind that the project pins
 */
export function compactIndex(files: Files, lang: string, dates: ReadonlyMap<string, string>): Files {
  const groups = [...files].filter(([path]) => GROUP.test(path));
  if (groups.length === 0) return files;
  const names = namesByDate(dates);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const out = new Map([...files].filter(([path]) => !GROUP.test(path)));
  for (const [path, bytes] of groups) {
    const fragments = JSON.parse(opened(bytes)) as Record<string, { url: string }>;
    const entries = Object.entries(fragments).map(([old, fragment]) => {
      const name = `${lang}_${must(names.get(fragment.url), `no date for ${fragment.url}`)}`;
      renamed.set(old, name);
      return [name, fragment] as const;
    });
    const text = JSON.stringify(Object.fromEntries(entries));
    const [, old = ""] = GROUP.exec(path) ?? [];
    const name = `${lang}_group_${freeName(text, taken)}`;
    renamed.set(old, name);
    out.set(`fragment/${name}.pf_fragment`, closed(Buffer.from(text)));
  }
  renameMeta(out, lang, renamed, dates.size);
  return out;
}

/** Four digits of days and three that tell apart what dates from the same day, in the order of the documents. */
function namesByDate(dates: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  return new Map(
    [...dates].map(([path, date]) => {
      const day = date === "" ? 0 : Math.floor(Date.parse(date.slice(0, 10)) / 86_400_000);
      const days = Math.min(Math.max(0, day), LAST_DAY).toString(36).padStart(4, "0");
      const n = used.get(days) ?? 0;
      used.set(days, n + 1);
      return [path, days + n.toString(36).padStart(NAME_LENGTH - 4, "0")] as const;
    }),
  );
}

/**
 * Replaces names inside the index of documents, which is CBOR (RFC 8949): an array of [name, words, group] first.
 * How many words each has counts for nothing here (`pageLength` is 0 in `src/browser/search/bundle.ts`), so that one
 * number for all spares a third of the bytes. Pagefind's names have seven digits, and more where two are alike; ours
 * have seven.
 */
function renameMeta(
  files: Map<string, Uint8Array>,
  lang: string,
  names: ReadonlyMap<string, string>,
  count: number,
): void {
  const [path, bytes] = must(
    [...files].find(([it]) => META.test(it)),
    "no pf_meta",
  );
  const document = new RegExp(
    `[j-w](${lang}_[0-9a-f]+)(?:\\x1a[^]{4}|\\x19[^]{2}|\\x18[^]|[\\x00-\\x17])[p-w](${lang}_group_[0-9a-f]+)`,
    "g",
  );
  let documents = 0;
  const replaced = opened(bytes).replace(document, (_, name: string, group: string) => {
    documents += 1;
    return `j${must(names.get(name), name)}${SAME_LENGTH}p${must(names.get(group), group)}`;
  });
  if (documents !== count) throw new Error(`Pagefind: ${documents} documents in pf_meta, ${count} expected`);
  const old = META.exec(path)?.[1] ?? "";
  const name = `${lang}_${hash(replaced).slice(0, 10)}`;
  files.delete(path);
  files.set(`pagefind.${name}.pf_meta`, closed(Buffer.from(replaced, "latin1")));
  const entry = Buffer.from(must(files.get(ENTRY), ENTRY)).toString();
  files.set(ENTRY, Buffer.from(entry.replace(`"${old}"`, `"${name}"`)));
}

/** A name that follows from the text, and that no other file of the index has. */
function freeName(text: string, taken: Set<string>): string {
  for (let salt = 0; ; salt += 1) {
    const name = hash(text + (salt === 0 ? "" : salt)).slice(0, NAME_LENGTH);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Bytes as text, one character each, without Pagefind's signature; JSON is read as UTF-8. */
function opened(bytes: Uint8Array): string {
  const raw = gunzipSync(bytes);
  if (raw.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error("Pagefind: unknown file");
  const body = raw.subarray(SIGNATURE.length);
  return body[0] === 0x7b ? body.toString("utf8") : body.toString("latin1");
}

const closed = (body: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), body]), { level: 9 });

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Pagefind: ${what}`);
  return value;
}
