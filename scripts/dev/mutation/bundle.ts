/** The tests and all of the project that they import, as one script that can run again and again in one process. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Loader, type Metafile, type Plugin } from "esbuild";

/** The parameters of the bundle, which is the text of an asynchronous function: `declare` is given a loader by test file. */
export const PARAMETERS = [
  "stryMutAct_9fa48",
  "stryCov_9fa48",
  "external",
  "resolvePackage",
  "declare",
] as const;

export interface Bundle {
  readonly text: string;
  /** The tests that import some of the sources, from the root. */
  readonly files: readonly string[];
}

/**
 * All tests in one script, in which each module is evaluated when a test first needs it.
 * @param tests from the root
 * @param sources those that are not to be read from the disk, by absolute path
 */
export async function bundleTests(
  root: string,
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<Bundle> {
  const loaders = tests.map((file) => {
    const name = JSON.stringify(file);
    return `${name}: () => import(${JSON.stringify(`./${file}`)})`;
  });
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: `declare({${loaders.join(",\n")}});`, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    plugins: [packages(), project(sources)],
  });
  const isSource = (input: string): boolean => sources.has(path.join(root, input));
  return {
    text: outputFiles[0]?.text ?? "",
    files: tests.filter((file) => reachable(file, metafile).some(isSource)),
  };
}

/** A file of the bundle and all that it imports. */
function reachable(file: string, { inputs }: Metafile): readonly string[] {
  const found = new Set([file]);
  for (const at of found) for (const { path: to } of inputs[at]?.imports ?? []) found.add(to);
  return [...found];
}

/** Packages and Node’s own modules stay outside: they are loaded once for all runs. */
function packages(): Plugin {
  return {
    name: "packages",
    setup(builder) {
      builder.onResolve({ filter: /^[^./]/ }, ({ path: name }) => ({ path: name, namespace: "external" }));
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

/** The modules that the bundle takes from outside. */
export function externalsOf(bundle: string): readonly string[] {
  const found = [...bundle.matchAll(/\bexternal\("([^"]+)"\)/g)].map(([, name = ""]) => name);
  return [...new Set(found)].filter((name) => name !== "node:test");
}
