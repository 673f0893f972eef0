/** What is published beside the pages: styles, scripts, fonts and the notices that go with them. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { type AdminBundles, adminBundles } from "../../../admin/build/index.ts";
import type { Output } from "../../outputs/index.ts";
import { PROJECT } from "../../project/index.ts";
import { esbuildLines } from "../error-place.ts";
import { BuildError } from "../errors.ts";
import { type KeepOfCode, makeAnew } from "../memory/index.ts";
import { notices } from "./notices.ts";
import { bundleScripts } from "./scripts.ts";
import { bundleStyles, bundleTokens, ownTokens } from "./styles.ts";

/** @throws BuildError with what esbuild found wrong. */
export async function buildAssets(content: string, keep: KeepOfCode): Promise<Output[]> {
  // a sheet that a hub adds to is of more than code
  const isOwn = (await ownTokens(content)).length > 0;
  const keepSheet = (what: string, make: typeof bundleStyles) =>
    (isOwn ? makeAnew : keep)(what, async () => plain(await make(content)), "disk");
  const [styles, tokens, scripts, admin] = await Promise.all([
    keepSheet("styles", bundleStyles),
    keepSheet("tokens", bundleTokens),
    keep("scripts", async () => plain(await bundleScripts()), "disk"),
    keep("admin", adminBundles),
  ]).catch((error: unknown) => {
    throw new BuildError(esbuildLines(error));
  });
  // what a hub has of its own is not of others
  const inputs = [styles, scripts]
    .flatMap(({ inputs }) => inputs)
    .filter((file) => file.includes("node_modules/"));
  const text = await keep(`notices ${inputs.join("\n")}`, () => notices([...inputs, ...admin.inputs]));
  return [
    ...[styles, tokens, scripts].flatMap(({ outputs }) => outputs),
    ...admin.outputs,
    ...(await fonts()),
    { file: "assets/blank.svg", from: path.join(PROJECT.root, "src/styles/blank.svg") },
    { file: "mentions-tierces.txt", bytes: new TextEncoder().encode(text) },
  ];
}

/** Of what esbuild made, what is published and what it was made of. */
function plain({ outputFiles, metafile }: Awaited<ReturnType<typeof bundleScripts>>): AdminBundles {
  const outputs = outputFiles.map(({ path: at, contents }) => ({
    file: path.relative(PROJECT.root, at).split(path.sep).join("/"),
    bytes: contents,
  }));
  return { outputs, inputs: Object.keys(metafile.inputs) };
}

async function fonts(): Promise<Output[]> {
  const folder = path.join(PROJECT.root, "src/styles/fonts");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".woff2")).sort();
  return names.map((name) => ({ file: `assets/fonts/${name}`, from: path.join(folder, name) }));
}
