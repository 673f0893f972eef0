import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

let count = 0;

/** Writes a file under another name and then gives it its own, so that nobody ever sees half of it. */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  count += 1;
  const temporary = `${path}.${process.pid}-${count}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
