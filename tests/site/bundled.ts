/** A module bundled to one file of JavaScript, for processes that start often: they need not load TypeScript. */
import path from "node:path";
import type { TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { temporaryFolder } from "./harness.ts";

/** @returns the address to import, which lasts as long as the test */
export async function bundled(t: Pick<TestContext, "after">, entry: string): Promise<string> {
  const outfile = path.join(await temporaryFolder(t), "bundled.mjs");
  await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm" });
  return pathToFileURL(outfile).href;
}
