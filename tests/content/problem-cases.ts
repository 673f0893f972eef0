/** Content that does not hold together, and what is told of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type BodyReference,
  formatField,
  type MediaLock,
  type SourceEntry,
} from "../../src/content/index.ts";
import { lineOf, problemsOf, source, type World } from "./sources.ts";

export interface Case {
  readonly name: string;
  readonly entries: readonly SourceEntry[];
  readonly world?: World;
  readonly severity?: "warning";
  /** File and, where a field is at fault, its name. */
  readonly at: string;
  readonly found: RegExp;
  readonly expected?: RegExp;
  readonly remedy: RegExp;
}

export const SOUND = { url: "https://media.hub.example/a.opus", seconds: 60 };
export const recording = (more: object = {}) => ({ id: "matin", sources: [SOUND], ...more });
export const deckOf = (pages: number, src = "/media/d.pdf"): MediaLock => ({
  kind: "deck",
  src,
  sha256: "0".repeat(64),
  bytes: 1,
  pages: Array.from({ length: pages }, (_, i) => ({
    n: i + 1,
    width: 1,
    height: 1,
    text: "",
    blocks: [],
  })),
});
export const deck = { id: "diapos", file: "/media/d.pdf", title: "D" };
export const talk = (data: object, slug = "x") => source("conference", slug, { ...data });
export const naming = (reference: BodyReference) => source("article", "x", {}, { references: [reference] });
export const PDF: World = { files: ["/media/d.pdf"], locks: [deckOf(3)] };

/** One test for each: one thing is told, where it is and with what to do. */
export function testEach(cases: readonly Case[]): void {
  for (const { name, entries, world, severity = "error", at, found, expected, remedy } of cases)
    test(name, () => {
      const told = problemsOf(entries, world).filter(
        (problem) => problem.severity === severity && (severity === "error" || found.test(problem.found)),
      );
      assert.equal(told.length, 1, JSON.stringify(told));
      const [problem] = told;
      assert.ok(problem);
      assert.equal(`${problem.file} ${formatField(problem.field ?? [])}`.trim(), at);
      if (problem.field !== undefined) assert.equal(problem.line, lineOf(problem.field));
      else if (entries.some(({ references }) => references.length > 0)) assert.equal(problem.line, 7);
      assert.match(problem.found, found);
      if (expected === undefined) assert.equal(problem.expected, undefined);
      else assert.match(problem.expected ?? "", expected);
      assert.match(problem.remedy, remedy);
    });
}
