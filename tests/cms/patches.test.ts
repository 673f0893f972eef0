import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { applyPatch, PATCHES } from "../../admin/build/patches.ts";

const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));

describe("each change to Decap", () => {
  for (const patch of PATCHES) {
    test(`applies to the version that we install: ${patch.why}`, async () => {
      const text = await readFile(path.join(MODULES, patch.file), "utf8");
      const changed = applyPatch(patch, text);
      for (const [from, to] of patch.changes) {
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
