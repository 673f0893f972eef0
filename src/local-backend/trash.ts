/** What was deleted on this machine: what git has of it, and a copy of each entry that git may never have seen. */
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";
import { type DeletedEntry, entryOfFile } from "../cms/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { writeAtomic } from "../project/index.ts";
import { deletedFileText, deletedInGit, titleIn } from "./deleted.ts";
import type { ContentFolder } from "./folder.ts";
import { Refusal } from "./folder.ts";

/** Copies kept; the oldest go first. */
const MAX_KEPT_COPIES = 100;

const copy = z.object({ file: z.string(), at: z.string(), text: z.string() });
type Copy = z.infer<typeof copy>;

/** Undefined for what is no JSON: a copy that a machine did not end writing hides no other. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export interface Trash {
  /** Keeps a copy of an entry that is about to go. */
  readonly keep: (name: string) => Promise<void>;
  readonly list: () => Promise<readonly DeletedEntry[]>;
  /** @throws Refusal (404) where there is no such version. */
  readonly text: (id: string) => Promise<string>;
}

/**
 * @param content folder of the contents
 * @param kept folder of the copies
 */
export function openTrash(content: string, folder: ContentFolder, kept: string): Trash {
  const copies = async (): Promise<readonly (Copy & { id: string })[]> => {
    const names = (await readdir(kept).catch((): string[] => [])).filter((name) => name.endsWith(".json"));
    const read = await Promise.all(
      names.map(async (name) => {
        const found = copy.safeParse(parsed(await readFile(path.join(kept, name), "utf8").catch(() => "")));
        return found.success ? [{ ...found.data, id: name.slice(0, -".json".length) }] : [];
      }),
    );
    return read.flat().sort((a, b) => (a.at < b.at ? 1 : -1));
  };
  return {
    keep: async (name) => {
      if (!name.endsWith(".md")) return;
      const text = (await folder.read(name)).data.toString("utf8");
      const file = name.replace(/^content\//, "");
      const id = createHash("sha256").update(file).digest("hex").slice(0, 32);
      const value: Copy = { file, at: new Date().toISOString(), text };
      await writeAtomic(path.join(kept, `${id}.json`), JSON.stringify(value));
      for (const old of (await copies()).slice(MAX_KEPT_COPIES))
        await rm(path.join(kept, `${old.id}.json`), { force: true });
    },
    list: async () => {
      const inGit = await deletedInGit(content);
      const own = await copies();
      const here = own.flatMap(({ id, file, at, text }): DeletedEntry[] => {
        const entry = entryOfFile(file);
        return entry === undefined ? [] : [{ id, ...entry, file, at, title: titleIn(text, entry.slug) }];
      });
      const gone = await Promise.all(
        here.map(async (one) => ((await folder.size(`content/${one.file}`)) === 0 ? [one] : [])),
      );
      const newest = gone.flat();
      const names = new Set(newest.map(({ file }) => file));
      return [...newest, ...inGit.filter(({ file }) => !names.has(file))].sort((a, b) =>
        Date.parse(a.at) < Date.parse(b.at) ? 1 : -1,
      );
    },
    text: async (id) => {
      const own = (await copies()).find((one) => one.id === id);
      if (own !== undefined) return own.text;
      return deletedFileText(content, id).catch(() => {
        throw new Refusal(404, messages.machine.versionGone);
      });
    },
  };
}
