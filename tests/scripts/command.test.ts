import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import { test } from "node:test";
import { checkNode } from "../../scripts/cli/command.ts";
import { failureLines } from "../../src/project/index.ts";

for (const version of ["16.20.2", "18.19.0", "20.18.3"])
  test(`Node ${version} is told to be too old`, () => {
    assert.throws(() => checkNode(version), { name: "UsageError", message: /trop ancienne.*20\.19/ });
  });

for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.11.1"])
  test(`Node ${version} will do`, () => {
    assert.doesNotThrow(() => checkNode(version));
  });

test("what the system refuses is told in French, with the file", async () => {
  const error = await stat("/dev/null/last-build.json").catch((reason: unknown) => reason);
  assert.deepEqual(failureLines(error), [
    "/dev/null/last-build.json : un fichier tient la place d’un dossier.",
  ]);
});

test("any other accident is told as one, without its stack", () => {
  assert.deepEqual(failureLines(new TypeError("first line\nsecond")), ["Échec inattendu : first line"]);
});
