import path from "node:path";
import type { PageKind } from "../../pages/kind.ts";

/** How the files of page kinds end. */
export const PAGE_ENDING = ".11ty.tsx";

/** The name of a page kind, from the path of its file. */
export function kindName(file: string): string {
  return path.basename(file, PAGE_ENDING);
}

export interface LoadedPageKind extends PageKind<unknown> {
  /** `article` for `pages/article.11ty.tsx`. */
  readonly name: string;
  /** Absolute path of the file. */
  readonly file: string;
}
