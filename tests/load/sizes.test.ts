/** Files that are as large as good ones get are read; those that can only be there by mistake are refused. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry, SITE_YAML } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const ARTICLE = "title: Un article\npublishedAt: 2026-01-02";
const CUE = `00:00:00.000 --> 00:00:09.000\n${"Un mot, puis un autre. ".repeat(10)}\n\n`;
const PATH = '<path d="M0 0h9v9z"/>\n';

/** A file of about so many bytes, made of one part again and again. */
const fill = (before: string, part: string, after: string, bytes: number): string =>
  before + part.repeat(Math.ceil((bytes - before.length - after.length) / part.length)) + after;

const KINDS: readonly {
  readonly file: string;
  readonly of: (bytes: number) => string;
  /** Bytes of a large but honest one, and of one that is refused. */
  readonly honest: number;
  readonly refused: number;
  readonly says: string;
}[] = [
  {
    file: "articles/2026/x.md",
    of: (bytes) => entry(ARTICLE, "mot ".repeat(bytes / 4)),
    honest: 1_900_000,
    refused: 2_100_000,
    says: "2 Mo au plus",
  },
  {
    file: "site.yaml",
    of: (bytes) => fill(SITE_YAML, "# une remarque\n", "", bytes),
    honest: 1_900_000,
    refused: 2_100_000,
    says: "2 Mo au plus",
  },
  {
    file: "media/x.vtt",
    of: (bytes) => fill("WEBVTT\n\n", CUE, "", bytes),
    honest: 4_900_000,
    refused: 5_100_000,
    says: "5 Mo au plus",
  },
  {
    file: "media/x.svg",
    of: (bytes) =>
      fill('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\n', PATH, "</svg>", bytes),
    honest: 1_900_000,
    refused: 2_100_000,
    says: "2 Mo au plus",
  },
  {
    file: "tokens.css",
    of: (bytes) => fill("", ":root { --paper: #fff }\n", "", bytes),
    honest: 95_000,
    refused: 105_000,
    says: "100 ko au plus",
  },
];

describe("a file by its size", () => {
  for (const { file, of, honest, refused, says } of KINDS)
    test(`${file} is read at ${honest} bytes, and refused at ${refused} with the most that it may have`, async (t) => {
      const problemsAt = async (bytes: number) => {
        const root = await contentFolder(t, { [file]: of(bytes) });
        const { problems } = await loadHub(root, NOW);
        return problems.filter(({ severity }) => severity === "error").map(formatProblem);
      };
      assert.deepEqual(await problemsAt(honest), []);
      const [problem = "", ...others] = await problemsAt(refused);
      assert.deepEqual(others, []);
      assert.ok(problem.includes(file) && problem.replace(/\s/g, " ").includes(says), problem);
    });
});
