/** Where sound files that editors send are kept. Git is one place; storage of its own would be another. */
import { MAX_FILE_BYTES } from "../../src/cms/index.ts";
import { slugify, uniqueSlug } from "../../src/text/index.ts";
import type { OpenDraft } from "../decap/index.ts";
import type { HubStore } from "../shell/hub.ts";

export interface SoundStore {
  /** Bytes above which a file is not taken. */
  readonly maxBytes: number;
  /**
   * Keeps a file under a free name made from its own.
   * @returns its public path or address
   */
  readonly keep: (file: File) => Promise<string>;
  /** Forgets a file that was kept for this entry and is not saved yet; others stay. */
  readonly forget: (src: string) => void;
}

/** Files in the repository, beside the entry: they are written with it, in the same commit. */
export function gitStore(draft: OpenDraft, hub: HubStore): SoundStore {
  return {
    maxBytes: MAX_FILE_BYTES,
    keep: async (file) => {
      const { base, ending } = nameOf(file.name);
      const taken = new Set<string>();
      const pathOf = (slug: string) => `${draft.folder()}/${slug}${ending}`;
      const known = {
        has: (slug: string) =>
          taken.has(slug) || pathOf(slug) in hub.data().media || isSent(draft, pathOf(slug)),
      };
      // the index is as old as the last build: the repository itself has the last word
      for (;;) {
        const slug = uniqueSlug(base, known);
        const path = pathOf(slug);
        if ((await draft.read(path)) === undefined && !isSent(draft, path)) {
          draft.put(path, new File([file], `${slug}${ending}`, { type: file.type }));
          return path;
        }
        taken.add(slug);
      }
    },
    forget: draft.drop,
  };
}

function isSent(draft: OpenDraft, path: string): boolean {
  return draft.sent().some((sent) => sent.path === path);
}

/** « Débat du soir.MP3 » gives `debat-du-soir` and `.mp3`. */
function nameOf(name: string): { readonly base: string; readonly ending: string } {
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? "";
  return {
    base: slugify(name.slice(0, name.length - ending.length)) || "enregistrement",
    ending: ending.toLowerCase(),
  };
}
