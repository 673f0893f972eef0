import path from "node:path";

/** How the files of page kinds end. */
export const PAGE_ENDING = ".11ty.tsx";

/** The name of a page kind, from the path of its file. */
export function kindName(file: string): string {
  return path.basename(file, PAGE_ENDING);
}
