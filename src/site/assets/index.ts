/** What is published beside the pages: styles, scripts, fonts and the notices that go with them. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { adminBundles } from "../../../admin/build/index.ts";
import type { Output } from "../../outputs/index.ts";
import { PROJECT } from "../../project/index.ts";
import { esbuildLines } from "../bundle.ts";
import { BuildError } from "../errors.ts";
import type { KeepOfCode } from "../memory/index.ts";
import { notices } from "./notices.ts";
import { bundleScripts } from "./scripts.ts";
import { bundleStyles, bundleTokens } from "./styles.ts";

/** @throws BuildError with what esbuild found wrong. */
export async function buildAssets(content: string, keep: KeepOfCode): Promise<Output[]> {
  const [styles, tokens, scripts, admin] = await Promise.all([
    bundleStyles(content),
    bundleTokens(content),
    keep("scripts", bundleScripts),
    keep("admin", adminBundles),
  ]).catch((error: unknown) => {
    throw new BuildError(esbuildLines(error));
  });
  const bundled = [styles, tokens, scripts]
    .flatMap(({ outputFiles }) => outputFiles)
    .map((file) => ({
      file: path.relative(PROJECT.root, file.path).split(path.sep).join("/"),
      bytes: file.contents,
    }));
  // what a hub has of its own is not of others
  const inputs = [styles, scripts]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .filter((file) => file.includes("node_modules/"));
  const text = await keep(`notices ${inputs.join("\n")}`, () => notices([...inputs, ...admin.inputs]));
  return [
    ...bundled,
    ...admin.outputs,
    ...(await fonts()),
    { file: "assets/blank.svg", from: path.join(PROJECT.root, "src/styles/blank.svg") },
    { file: "mentions-tierces.txt", bytes: new TextEncoder().encode(text) },
  ];
}

async function fonts(): Promise<Output[]> {
  const folder = path.join(PROJECT.root, "src/styles/fonts");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".woff2")).sort();
  return names.map((name) => ({ file: `assets/fonts/${name}`, from: path.join(folder, name) }));
}
