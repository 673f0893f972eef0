/** A test file and all of the project that it imports, as one script that can run again and again in one process. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Loader, type Plugin } from "esbuild";

/** The parameters of a bundle, which is the text of an asynchronous function. */
export const PARAMETERS = ["stryMutAct_9fa48", "stryCov_9fa48", "external", "resolvePackage"] as const;

/** Text by test file. */
export type Bundles = ReadonlyMap<string, string>;

/**
 * Those of the tests that import some of the sources.
 * @param tests from the root
 * @param sources those that are not to be read from the disk, by absolute path
 */
export async function bundleTests(
  root: string,
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<Bundles> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...tests],
    outdir: path.join(root, "out"),
    outbase: root,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    plugins: [packages(), project(sources)],
  });
  const texts = new Map(outputFiles.map(({ path: file, text }) => [path.relative(root, file), text]));
  const bundles = new Map<string, string>();
  for (const [file, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const text = texts.get(file.split("/").join(path.sep));
    if (entryPoint === undefined || text === undefined) continue;
    if (Object.keys(inputs).some((input) => sources.has(path.join(root, input))))
      bundles.set(entryPoint, text);
  }
  return bundles;
}

/** Packages and Node’s own modules stay outside: they are loaded once for all runs. */
function packages(): Plugin {
  return {
    name: "packages",
    setup(builder) {
      builder.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
        kind === "entry-point" ? undefined : { path: name, namespace: "external" },
      );
      builder.onLoad({ filter: /.*/, namespace: "external" }, async ({ path: name }) => ({
        contents: await reExport(name),
        loader: "js",
      }));
    },
  };
}

async function reExport(name: string): Promise<string> {
  const head = `const module = external(${JSON.stringify(name)});\n`;
  const names = await import(name).then(Object.keys, () => []);
  return names.reduce(
    (text, key, n) =>
      `${text}const e${n} = module[${JSON.stringify(key)}];\nexport { e${n} as ${JSON.stringify(key)} };\n`,
    head,
  );
}

const LOADERS: Readonly<Record<string, Loader>> = { ".ts": "ts", ".tsx": "tsx", ".js": "js", ".mjs": "js" };

/** Files of the project, each knowing where it stands although it is bundled. */
function project(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: "project",
    setup(builder) {
      builder.onLoad({ filter: /\.(?:tsx?|m?js)$/ }, async ({ path: file }) => {
        if (file.includes(`${path.sep}node_modules${path.sep}`)) return undefined;
        const text = sources.get(file) ?? (await readFile(file, "utf8"));
        return {
          contents: text
            .replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(file).href))
            .replaceAll(/\bimport\.meta\.dirname\b/g, JSON.stringify(path.dirname(file)))
            .replaceAll(/\bimport\.meta\.resolve\b/g, "resolvePackage"),
          loader: LOADERS[path.extname(file)] ?? "ts",
          resolveDir: path.dirname(file),
        };
      });
      builder.onLoad({ filter: /\.css$/ }, () => ({ contents: "", loader: "empty" }));
    },
  };
}

/** The modules that a bundle takes from outside. */
export function externalsOf(bundle: string): readonly string[] {
  const found = [...bundle.matchAll(/\bexternal\("([^"]+)"\)/g)].map(([, name = ""]) => name);
  return [...new Set(found)].filter((name) => name !== "node:test");
}
