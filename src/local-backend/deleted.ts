/** Entries that were deleted and are still in git, for the editor who wants one back. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { type DeletedEntry, entryOfFile } from "../cms/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES } from "../content/index.ts";
import { readEntryFile } from "../load/index.ts";
import { git } from "./git.ts";

/** The latest ones are enough: nobody reads further. */
const MAX_DELETED = 100;

/** Deleted entries, the latest first; none where there is no git, or not enough of its history. */
export async function deletedInGit(content: string): Promise<readonly DeletedEntry[]> {
  return (await versions(content)).map(({ deletion, text = "" }) => ({
    ...deletion,
    title: titleIn(text, deletion.slug),
  }));
}

interface Version {
  readonly deletion: Deletion;
  /** Undefined where git does not have it. */
  readonly text: string | undefined;
}

async function versions(content: string): Promise<readonly Version[]> {
  try {
    const found = await deletions(content);
    const there = new Set(await filesIn(content));
    const first = new Map<string, Deletion>();
    for (const one of found) if (!first.has(one.file) && !there.has(one.file)) first.set(one.file, one);
    const kept = [...first.values()].slice(0, MAX_DELETED);
    const texts = await textsOf(
      content,
      kept.map(({ id }) => id),
    );
    return kept.map((deletion, n) => ({ deletion, text: texts[n] }));
  } catch {
    return [];
  }
}

/** The text of a version that git keeps. @throws where it does not. */
export async function deletedFileText(content: string, id: string): Promise<string> {
  if (!/^[0-9a-f]{40,64}$/.test(id)) throw new Error(`${id} names no version`);
  return (await git(content, ["cat-file", "blob", id])).toString("utf8");
}

/** The title that an entry's own text gives it. */
export function titleIn(text: string, otherwise: string): string {
  const { data } = readEntryFile(text);
  const title = typeof data === "object" && data !== null && "title" in data ? data.title : undefined;
  return typeof title === "string" && title.trim() !== "" ? title.trim() : otherwise;
}

type Deletion = Omit<DeletedEntry, "title">;

const START = "\u0001";

async function deletions(content: string): Promise<readonly Deletion[]> {
  const folders = ENTRY_TYPE_NAMES.map((type) => ENTRY_TYPES[type].folder);
  const output = await git(content, [
    ...[
      "-c",
      "core.quotePath=false",
      "log",
      `--max-count=${MAX_DELETED * 3}`,
      "--diff-filter=D",
      "--find-renames",
    ],
    ...["--relative", "--raw", "--no-abbrev", `--format=${START}%aI%x00%an%x00%P`, "--", ...folders],
  ]);
  return output
    .toString("utf8")
    .split(START)
    .slice(1)
    .flatMap((commit): Deletion[] => {
      const [head = "", ...lines] = commit.split("\n");
      const [at = "", by = "", parents = ""] = head.split("\0");
      const [parent] = parents.split(" ");
      return lines.flatMap((line): Deletion[] => {
        const [, id, file] = /^:\d+ 0+ ([0-9a-f]+) 0+ D\t(.+)$/.exec(line) ?? [];
        const entry = file === undefined ? undefined : entryOfFile(file);
        if (id === undefined || file === undefined || entry === undefined) return [];
        return [{ id, ...entry, file, at, by, ...(parent === undefined ? {} : { commit: parent }) }];
      });
    });
}

/** `git cat-file --batch` answers in the order asked: a line that says the size, the bytes, a line end. */
async function textsOf(content: string, ids: readonly string[]): Promise<readonly (string | undefined)[]> {
  if (ids.length === 0) return [];
  let rest = await git(content, ["cat-file", "--batch"], { input: ids.map((id) => `${id}\n`).join("") });
  return ids.map(() => {
    const end = rest.indexOf("\n");
    const size = Number(/ blob (\d+)$/.exec(rest.subarray(0, end).toString("latin1"))?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) {
      rest = rest.subarray(end + 1);
      return undefined;
    }
    const text = rest.subarray(end + 1, end + 1 + size).toString("utf8");
    rest = rest.subarray(end + 1 + size + 1);
    return text;
  });
}

async function filesIn(content: string): Promise<string[]> {
  const names = await Promise.all(
    ENTRY_TYPE_NAMES.map(async (type) => {
      const { folder } = ENTRY_TYPES[type];
      const below = await readdir(path.join(content, folder), { recursive: true }).catch((): string[] => []);
      return below.map((name) => `${folder}/${name.split(path.sep).join("/")}`);
    }),
  );
  return names.flat();
}
