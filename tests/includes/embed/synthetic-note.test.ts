import assert from "node:assert/strict";
import { test } from "node:test";
import { syntheticNote } from "../../../_includes/components/embed/synthetic-note.ts";

const CASES = [
  ["a title that says it is enough", "Présentation (voix de synthèse)", true, ""],
  ["another title is completed", "Présentation", true, "\u00A0· voix de synthèse"],
  ["a human voice needs nothing", "Présentation", false, ""],
] as const;

for (const [name, title, synthetic, expected] of CASES)
  test(name, () => assert.equal(syntheticNote({ title, synthetic }, "fr", "voix de synthèse"), expected));
