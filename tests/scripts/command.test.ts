import assert from "node:assert/strict";
import { test } from "node:test";
import { checkNode } from "../../scripts/cli/command.ts";

for (const version of ["16.20.2", "18.19.0", "20.18.3"])
  test(`Node ${version} is told to be too old`, () => {
    assert.throws(() => checkNode(version), { name: "UsageError", message: /trop ancienne.*20\.19/ });
  });

for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.11.1"])
  test(`Node ${version} will do`, () => {
    assert.doesNotThrow(() => checkNode(version));
  });
