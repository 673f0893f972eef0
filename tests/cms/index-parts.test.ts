/** The index in parts: together all of it, each small, and few of them others after a change. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type HomeLines,
  type HubCore,
  hubData,
  type IndexedEntry,
  indexFiles,
  type ListedEntry,
  partFile,
} from "../../src/cms/index.ts";
import { makeHub, newEntry } from "../outputs/fixture.ts";

const COUNT = 1400;
const YEARS = [2022, 2023, 2024] as const;

/** A meeting a day, most of them in the last of the years. */
const meetings = Array.from({ length: COUNT }, (_, n) => newEntry("link", `lien-${n}`, valuesOf(n)));

function valuesOf(n: number) {
  const year = YEARS[n < 40 ? 0 : n < 80 ? 1 : 2];
  const day = `${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
  return {
    title: `Lien ${n}`,
    url: `https://exemple.fr/${n}`,
    publishedAt: `${year}-${day}`,
    topics: ["societe"],
    curator: "alix-le-goff",
  };
}

const filesOf = (entries = meetings) => {
  const hub = makeHub({ entries });
  const data = hubData(hub, {}, {});
  return { data, files: indexFiles(hub, data) };
};
const { data, files } = filesOf();
const core = files["hub.json"] as HubCore;
const linksOf = ({ parts }: HubCore) => parts.filter(({ type }) => type === "link");
const lines = (name: string) => {
  const part = core.parts.find((one) => one.name === name) ?? { name, digest: "" };
  return files[`lists/${partFile(part)}`] as readonly ListedEntry[];
};

describe("the index in parts", () => {
  test("is all of it, once", () => {
    const all = core.parts.flatMap((part) => files[`entries/${partFile(part)}`] as readonly IndexedEntry[]);
    const inOrder = (entries: readonly IndexedEntry[]) =>
      [...entries].sort((a, b) => (a.file < b.file ? -1 : 1));
    assert.deepEqual(inOrder(all), inOrder(data.entries));
    assert.deepEqual(files[partFile({ name: "media", digest: core.mediaDigest })], data.media);
  });

  test("has lists of some hundreds, the latest first, and says how many and of which years", () => {
    const parts = linksOf(core);
    assert.deepEqual(
      parts.map(({ name, count }) => [name, count]),
      [
        ["links-2024-3", 321],
        ["links-2024-2", 500],
        ["links-2024", 500],
        ["links-2022", 80],
      ],
    );
    assert.deepEqual(parts.at(-1)?.years, [2023, 2022]);
    const all = parts.flatMap(({ name }) => lines(name));
    const dates = all.map(({ at = "" }) => at);
    assert.deepEqual(dates, [...dates].sort().reverse());
    for (const { name, count } of parts) assert.equal(lines(name).length, count);
  });

  test("says of an entry what a list shows of it and what it is found by", () => {
    const line = lines("links-2022").find(({ slug }) => slug === "lien-3");
    assert.deepEqual(
      { ...line, at: line?.at?.slice(0, 10) },
      {
        type: "link",
        slug: "lien-3",
        file: "link/lien-3.md",
        title: "Lien 3",
        at: "2022-04-04",
        topics: ["societe"],
        people: ["alix-le-goff"],
      },
    );
  });

  test("names its files by what they hold: what is online is of one version, or is not there", () => {
    const title = "Un autre titre";
    const renamed = meetings.with(3, newEntry("link", "lien-3", { ...valuesOf(3), title }));
    const { files: after } = filesOf(renamed);
    const gone = Object.keys(files).filter((name) => !(name in after));
    assert.deepEqual(gone.map((name) => name.replace(/\.[\da-f]{16}\./, ".")).sort(), [
      "entries/links-2022.json",
      "lists/links-2022.json",
    ]);
    for (const name of Object.keys(files))
      if (name in after && name !== "hub.json") assert.deepEqual(after[name], files[name]);
  });

  test("leaves what is older as it was, where something comes or goes", () => {
    const digests = (of: HubCore) => new Map(of.parts.map(({ name, digest }) => [name, digest]));
    const without = filesOf(meetings.slice(0, -1)).files["hub.json"] as HubCore;
    const [before, after] = [digests(core), digests(without)];
    const changed = [...before].filter(([name, digest]) => after.get(name) !== digest);
    assert.ok(
      changed.length > 0 && changed.every(([name]) => name.startsWith("links-2024")),
      String(changed),
    );
  });

  test("names on the first screen what waits for somebody", () => {
    const home = files[partFile({ name: "home", digest: core.homeDigest })] as HomeLines;
    assert.ok(home.changed.length <= 8);
    assert.equal(typeof home.silent.count, "number");
  });
});
