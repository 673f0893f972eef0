import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";

/** A folder that exists for the tests of one file. */
export function temporaryFolder(): { readonly path: string } {
  const folder = { path: "" };
  before(async () => {
    folder.path = await mkdtemp(join(tmpdir(), "estran média #1 100% d’été-"));
  });
  after(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}
