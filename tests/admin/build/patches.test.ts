import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { applyPatch, PATCHES, type Patch } from "../../../admin/build/patches/index.ts";
import { THEME } from "../../../admin/decap/theme.ts";
import { matchSnapshot } from "../../harness/snapshot.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const MODULES = path.join(ROOT, "node_modules");

describe("each change to Decap", () => {
  for (const patch of PATCHES) {
    test(`applies to the version that we install: ${patch.why}`, async () => {
      const text = await readFile(path.join(MODULES, patch.file), "utf8");
      const changed = applyPatch(patch, text);
      for (const [from, to] of patch.changes ?? []) {
        assert.ok(!changed.includes(from) || to.includes(from), `still there: ${from}`);
        assert.ok(changed.includes(to), `not there: ${to}`);
      }
    });

    test(`stops the build where upstream has changed: ${patch.file}`, () => {
      assert.throws(() => applyPatch(patch, "export {};\n"), /le correctif ne s’applique plus/);
    });

    test(`stops the build where the text is there twice: ${patch.file}`, async () => {
      const text = await readFile(path.join(MODULES, patch.file), "utf8");
      assert.throws(() => applyPatch(patch, text + text), /le correctif ne s’applique plus/);
    });
  }
});

test("a method that upstream no longer has stops the build", () => {
  const patch = PATCHES.find(({ methods = [] }) => methods.length > 0);
  assert.ok(patch);
  assert.throws(
    () => applyPatch({ ...patch, changes: [] }, "class API {}\n"),
    /le correctif ne s’applique plus/,
  );
});

test("the methods that we replace are those that patches declare", async () => {
  const backend = path.join(ROOT, "admin/decap/backend");
  const forges = path.join(backend, "forges");
  const files = (await readdir(forges)).map((name) => path.join(forges, name));
  const code = await Promise.all(
    [path.join(backend, "overrides.ts"), ...files].map((file) => readFile(file, "utf8")),
  );
  const replaced = [...code.join("\n").matchAll(/^\w+\.prototype\.(\w+) = /gm)].map(([, name]) => name);
  assert.deepEqual(replaced.sort(), PATCHES.flatMap(({ methods = [] }) => methods).sort());
});

test("the theme names values that Decap's has", async () => {
  const styles = await readFile(path.join(MODULES, "decap-cms-ui-default/dist/esm/styles.js"), "utf8");
  for (const [group, values] of Object.entries(THEME)) {
    const [, there = ""] = new RegExp(`^const ${group} = \\{\\n([^}]*)\\};`, "m").exec(styles) ?? [];
    for (const name of Object.keys(values)) assert.match(there, new RegExp(`^  ${name}: `, "m"));
  }
});

test("docs/decap-patches.md lists each change with its reason and its end", () => {
  matchSnapshot(path.join(ROOT, "docs/decap-patches.md"), page(PATCHES));
});

function page(patches: readonly Patch[]): string {
  const texts = patches.reduce((sum, { changes = [] }) => sum + changes.length, 0);
  const methods = patches.reduce((sum, { methods = [] }) => sum + methods.length, 0);
  const rows = patches.map(({ file, why, upstream, dropWhen, ...patch }) => {
    const [, name = "", inside = ""] = /^([^/]+)\/dist\/esm\/(.+)$/.exec(file) ?? [];
    const ways = [
      ...(patch.changes === undefined ? [] : [`${patch.changes.length} × text`]),
      ...(patch.methods ?? []).map((method) => `\`${method}()\``),
    ];
    const issues = upstream.map((n) => `[#${n}](https://github.com/decaporg/decap-cms/issues/${n})`);
    return `| \`${name}\` \`${inside}\` | ${ways.join(", ")} | ${why} | ${issues.join(", ") || "none found"} | ${dropWhen} |`;
  });
  return `# What we change in Decap

${texts} replacements of text and ${methods} of methods, in ${patches.length} files. Made from \`admin/build/patches/\` by
\`tests/admin/build/patches.test.ts\`; \`UPDATE_SNAPSHOTS=1 node --import tsx --test tests/admin/build/patches.test.ts\` writes it anew.
[Decision 7](decisions/0007-patched-decap.md) says why there are patches at all.

| file | what | wrong without it | upstream | to drop when |
|---|---|---|---|---|
${rows.join("\n")}
`;
}
