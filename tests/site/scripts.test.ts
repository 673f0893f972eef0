/** What a page waits for before it is painted: one script, whole. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { parse } from "acorn";
import { full } from "acorn-walk";
import { transformSync } from "esbuild";
import { PROJECT } from "../../src/project/index.ts";
import { bundleScripts } from "../../src/site/assets/scripts.ts";

type Bundled = Awaited<ReturnType<typeof bundleScripts>>;

/** What of the top of a module outlives a call: names that are given another value, and things that fill. */
function statesOf(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  return body.flatMap((part) => {
    const declared = part.type === "ExportNamedDeclaration" ? part.declaration : part;
    if (declared?.type !== "VariableDeclaration") return [];
    const text = code.slice(declared.start, declared.end);
    if (declared.kind !== "const") return [text];
    let fills = false;
    for (const { init } of declared.declarations)
      if (init && !/Function/.test(init.type))
        full(init, ({ type }) => {
          fills ||= type === "NewExpression";
        });
    return fills ? [text] : [];
  });
}

const sourceOf = (file: string): string =>
  transformSync(readFileSync(path.join(PROJECT.root, file), "utf8"), { loader: "ts", target: "esnext" }).code;

describe("the script for which painting waits", () => {
  let bundled: Bundled;
  before(async () => {
    bundled = await bundleScripts();
  });

  test("names no other file that must come with it, and all that it asks for later is published", () => {
    const { outputFiles } = bundled;
    const published = outputFiles.map((file) => path.relative(PROJECT.root, file.path));
    const { text } = outputFiles.find((file) => file.path.endsWith("assets/hub.js")) ?? { text: "" };
    const at: string[] = [];
    full(parse(text, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
      assert.notEqual(node.type, "ImportDeclaration");
      if (node.type === "ImportExpression")
        at.push(text.slice(node.start, node.end).replace(/^import\("\.\/(.*)"\)$/, "assets/$1"));
    });
    assert.ok(at.includes("assets/search.js") && at.length >= 3, at.join());
    assert.deepEqual(
      at.filter((file) => !published.includes(file)),
      [],
    );
  });

  test("keeps no state in what it has in common with other scripts, as each has its own", () => {
    const { outputs } = bundled.metafile;
    const common = (outputs["assets/hub.js"]?.imports ?? [])
      .filter(({ kind }) => kind === "import-statement")
      .flatMap(({ path: chunk }) => Object.keys(outputs[chunk]?.inputs ?? {}));
    assert.ok(common.length >= 5, common.join());
    assert.deepEqual(
      common.flatMap((file) => statesOf(sourceOf(file)).map((state) => `${file}: ${state}`)),
      [],
    );
  });

  test("would be told of a state", () => {
    assert.deepEqual(statesOf("export const a = new Map(); let b = 1; const c = () => new Set();"), [
      "const a = new Map();",
      "let b = 1;",
    ]);
  });
});
