/** The tables of searches, of what must be found (`relevance.md`) and of what must come first (`first.md`), and how well answers do by them. */
import { readFileSync } from "node:fs";

export interface Expectation {
  /** Line of the table, from 1. */
  readonly line: number;
  readonly query: string;
  /** Pages that must be among the first {@link DEPTH} results. */
  readonly pages: readonly string[];
  /** Words that a passage of the first of these pages must show; empty where any will do. */
  readonly passage: string;
}

/** A result as a reader sees it. */
export interface Seen {
  readonly path: string;
  readonly text: string;
  /** Seconds that its passages play from, the best first. */
  readonly seconds: readonly number[];
}

export interface Judgement {
  readonly expectation: Expectation;
  /** Share of the expected pages that were found. */
  readonly recall: number;
  /** One over the rank of the first expected page; 0 where none was found. */
  readonly reciprocalRank: number;
  /** What is wrong, in a line that names the search; empty where nothing is. */
  readonly failure: string;
}

/** Results that a reader is taken to look at. */
export const DEPTH = 10;

export function readExpectations(file: string): readonly Expectation[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text, index) => {
      const cells = /^\|(.*)\|(.*)\|(.*)\|$/
        .exec(text)
        ?.slice(1)
        .map((cell) => cell.trim());
      const [query = "", pages = "", passage = ""] = cells ?? [];
      return pages.startsWith("/") ? [{ line: index + 1, query, pages: pages.split(/\s+/), passage }] : [];
    });
}

export function judge(expectation: Expectation, results: readonly Seen[]): Judgement {
  const { line, query, pages, passage } = expectation;
  const seen = results.slice(0, DEPTH);
  const ranks = pages.map((page) => seen.findIndex((result) => result.path === page) + 1);
  const missing = pages.filter((_, i) => ranks[i] === 0);
  const first = Math.min(...ranks.filter((rank) => rank > 0));
  const shown = seen.find((result) => result.path === pages[0])?.text ?? "";
  const silent =
    passage !== "" && missing.length === 0 && !shown.toLowerCase().includes(passage.toLowerCase());
  const wrong = [
    ...missing.map((page) => `${page} n’est pas trouvé`),
    ...(silent ? [`aucun passage ne montre « ${passage} »`] : []),
  ];
  const got = seen.map((result, i) => `${i + 1}. ${result.path}`).join("  ") || "rien";
  return {
    expectation,
    recall: (pages.length - missing.length) / pages.length,
    reciprocalRank: Number.isFinite(first) ? 1 / first : 0,
    failure:
      wrong.length === 0 ? "" : `relevance.md:${line} « ${query} » : ${wrong.join(", ")}. Trouvé : ${got}`,
  };
}

export interface Summary {
  readonly queries: number;
  readonly recall: number;
  readonly meanReciprocalRank: number;
  readonly failures: readonly string[];
}

export function summarize(judgements: readonly Judgement[]): Summary {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: judgements.length,
    recall: mean(judgements.map((it) => it.recall)),
    meanReciprocalRank: mean(judgements.map((it) => it.reciprocalRank)),
    failures: judgements.flatMap((it) => (it.failure === "" ? [] : [it.failure])),
  };
}

/** What somebody who types this expects first: one of these pages, or one at this second of its recording. */
export interface FirstExpectation {
  readonly query: string;
  readonly places: readonly { readonly path: string; readonly second?: number }[];
}

/** How far from the second that is meant a passage may begin. */
const SECONDS_OFF = 20;

export function readFirsts(file: string): readonly FirstExpectation[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, query = "", places = ""] = /^\|(.*)\|(.*)\|$/.exec(line) ?? [];
      if (!places.trim().startsWith("/")) return [];
      const read = places.trim().split(/\s+/).map(readPlace);
      return [{ query: query.trim(), places: read }];
    });
}

function readPlace(address: string): FirstExpectation["places"][number] {
  const [path = "", second] = address.split("#t=");
  return second === undefined ? { path } : { path, second: Number(second) };
}

/** Whether the first result, by its first passage, is what was expected; and whether one of the first three shows it. */
export function hits(
  { places }: FirstExpectation,
  results: readonly Seen[],
): { readonly first: boolean; readonly three: boolean } {
  const shows = (result: Seen | undefined, passages: number) =>
    places.some(
      ({ path, second }) =>
        result?.path === path &&
        (second === undefined ||
          result.seconds.slice(0, passages).some((at) => Math.abs(at - second) <= SECONDS_OFF)),
    );
  return { first: shows(results[0], 1), three: results.slice(0, 3).some((result) => shows(result, 3)) };
}
