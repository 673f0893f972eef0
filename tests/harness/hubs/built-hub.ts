/** Builds a hub that a test invents as `npm run build` does, in a folder that goes away with the process. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "../../../src/content/index.ts";
import { buildSite } from "../../../src/site/index.ts";
import { DEMO_NOW } from "../browser/demo-site.ts";
import { type BuiltSite, readSite } from "../site/built-site.ts";
import type { HubFiles } from "./hub-files.ts";

const DEMO = fileURLToPath(new URL("../../../content/", import.meta.url));

export interface BuiltHub {
  readonly site: BuiltSite;
  /** Entries that are not published, and what is recommended of the others. */
  readonly aside: number;
  readonly warnings: readonly Problem[];
  readonly remove: () => Promise<void>;
}

export async function buildHub({ texts, media }: HubFiles): Promise<BuiltHub> {
  const root = await mkdtemp(path.join(tmpdir(), "estran-hub-"));
  const [content, out] = [path.join(root, "content"), path.join(root, "site")];
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true });
    await writeFile(path.join(content, name), text);
  }
  for (const name of media) await cp(path.join(DEMO, name), path.join(content, name));
  const { aside, warnings } = await buildSite({ content, out, now: DEMO_NOW, log: () => {} });
  return {
    site: await readSite(out),
    aside: aside.length,
    warnings,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
