/** Entries that the repository has and the site does not show: drafts, what is to appear, what is set aside. */
import { parseDocument } from "yaml";
import {
  type AsideEntry,
  addressDigest,
  entryOfFile,
  type HubCore,
  listedEntry,
} from "../../src/cms/index.ts";
import { entryPath } from "../../src/content/index.ts";
import { splitFrontMatter } from "../../src/text/index.ts";
import { pageState } from "../entry/page-state.ts";
import type { Row } from "./filters.ts";

/** The repository, as far as it is asked. */
export interface Repository {
  /** Paths of entries, `content/articles/2026/x.md`. */
  readonly files: () => Promise<readonly string[]>;
  /** The text of one. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** Paths looked at before others have their turn. */
const AT_ONCE = 400;
/** Files read at the same time. */
const READERS = 6;

/** The index names none of them: it has digests of their addresses. @throws where the repository does not answer */
export async function waitingRows(
  { offline = [], aside = [] }: Pick<HubCore, "offline" | "aside">,
  repository: Repository,
  today: string,
): Promise<readonly Row[]> {
  if (offline.length === 0 && aside.length === 0) return [];
  const known = new Set(offline);
  const asideFiles = new Set(aside.map(({ file }) => file));
  const paths = await repository.files();
  const wanted: string[] = [];
  for (const [n, path] of paths.entries()) {
    if (n % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
    const file = path.replace(/^content\//, "");
    const entry = entryOfFile(file);
    if (entry === undefined) continue;
    if (asideFiles.has(file) || known.has(addressDigest(entryPath(entry.type, entry.slug))))
      wanted.push(path);
  }
  const rows: Row[] = [];
  const readNext = async (): Promise<void> => {
    for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
      const text = await repository.read(path);
      const row =
        text === undefined ? undefined : waitingRow(path.replace(/^content\//, ""), text, aside, today);
      if (row !== undefined) rows.push(row);
    }
  };
  await Promise.all(Array.from({ length: READERS }, readNext));
  return rows;
}

/** The line of a file. Pure. */
export function waitingRow(
  file: string,
  text: string,
  aside: readonly AsideEntry[],
  today: string,
): Row | undefined {
  const entry = entryOfFile(file);
  if (entry === undefined) return undefined;
  const data = valuesOf(headerOf(text));
  const why = aside.find((one) => one.file === file)?.reasons;
  const { draft, from } = pageState(data, false, today);
  const state = why !== undefined ? "aside" : draft ? "draft" : from !== undefined ? "later" : "online";
  const line = listedEntry(entry.type, entry.slug, file, data);
  return { ...line, states: [state], ...(why === undefined ? {} : { why }) };
}

/** The title that a file has; undefined where it has none or does not answer. */
export async function waitingTitle(
  { file }: AsideEntry,
  read: Repository["read"],
): Promise<string | undefined> {
  const text = await read(`content/${file}`).catch(() => undefined);
  const title = text === undefined ? undefined : valuesOf(headerOf(text))["title"];
  return typeof title === "string" && title.trim() !== "" ? title.trim() : undefined;
}

const headerOf = (text: string): string => splitFrontMatter(text)?.yaml ?? "";

/** What can be read of it: a file that is wrong is listed all the same. */
function valuesOf(header: string): Readonly<Record<string, unknown>> {
  try {
    const values: unknown = parseDocument(header, { logLevel: "silent" }).toJS();
    return typeof values === "object" && values !== null ? (values as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
