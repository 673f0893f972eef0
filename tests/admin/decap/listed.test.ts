import assert from "node:assert/strict";
import { test } from "node:test";
import { listedTitle } from "../../../admin/decap/words/listed.ts";

const NOW = new Date("2026-06-01T12:00:00+02:00");
const titled = (values: Record<string, unknown>) =>
  listedTitle("Titre", new Map(Object.entries(values)), NOW);

test("a list says which entries are drafts, and which wait for their day", () => {
  assert.deepEqual(
    [
      titled({}),
      titled({ publishedAt: "2026-05-01" }),
      titled({ publishedAt: "2026-07-14", draft: true }),
      titled({ publishedAt: "2026-07-14T18:30:00+02:00" }),
      titled({ publishedAt: new Date("2026-07-14") }),
      titled({ publishedAt: "bientôt", draft: "" }),
    ],
    [
      "Titre",
      "Titre",
      "Titre (brouillon)",
      "Titre (attend le 14/07/2026)",
      "Titre (attend le 14/07/2026)",
      "Titre",
    ],
  );
});

test("a list tells the first date of a meeting whose dates are all in its list, and none that is unknown", () => {
  const called = (values: Record<string, unknown>) =>
    listedTitle("Atelier — Invalid Date", new Map(Object.entries(values)), NOW);
  const occasions = [{ startsAt: "2026-10-12T18:00" }, { startsAt: "2026-10-05" }];
  assert.deepEqual([called({ occasions }), called({})], ["Atelier — 05/10/2026", "Atelier"]);
});
