import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isInside } from "../../project/index.ts";

export type FoundFile =
  | { readonly kind: "file"; readonly file: string }
  /** A folder asked for without its final slash. */
  | { readonly kind: "folder" }
  | { readonly kind: "nothing" };

/** For hosts, not for readers. */
const UNPUBLISHED = new Set(["/_headers", "/_redirects"]);
const NOTHING: FoundFile = { kind: "nothing" };

/**
 * The file that answers to a path (decoded, from the root).
 * Nothing outside `root` does, by `..`, by a backslash or by a link; nor a name that starts with a dot.
 */
export async function findFile(root: string, pathname: string): Promise<FoundFile> {
  // several slashes lead where one does
  const plain = path.posix.normalize(pathname);
  if (UNPUBLISHED.has(plain) || /[\\\0]/.test(pathname) || pathname.split("/").some(isHidden)) return NOTHING;
  const target = path.join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  try {
    const [file, folder] = await Promise.all([realpath(target), realpath(root)]);
    if (!isInside(file, folder)) return NOTHING;
    const stats = await stat(file);
    if (stats.isFile()) return { kind: "file", file };
    if (!stats.isDirectory()) return NOTHING;
    const index = await findFile(root, `${pathname}/`);
    return index.kind === "file" ? { kind: "folder" } : NOTHING;
  } catch {
    return NOTHING;
  }
}

function isHidden(segment: string): boolean {
  return segment.startsWith(".") && segment !== ".well-known";
}
