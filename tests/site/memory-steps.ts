/**
 * A hub that is changed at random, step after step, and built with what the builds before remember; after each step the
 * site must be, byte for byte, that of a build which remembers nothing.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { PROJECT } from "../../src/project/index.ts";
import { BuildError, buildSite, differences, placeOf } from "../../src/site/index.ts";
import { fc } from "../harness/property.ts";
import { type Workshop, workshop } from "./harness.ts";

const DOOR = fileURLToPath(new URL("../../src/site/index.ts", import.meta.url));
const CLOCK = [
  "2026-11-20T10:00:00Z",
  "2026-12-01T12:00:00Z",
  "2027-01-15T00:00:00Z",
  "2027-06-01T00:00:00Z",
];

/** What a step may draw from: numbers decide which file, which word, which moment. */
interface Step {
  readonly kind: keyof typeof STEPS;
  readonly n: number;
}

interface Bench extends Workshop {
  now: string;
  /** What the words that steps write end with, so that each differs. */
  readonly count: number;
}

const ENTRIES = ["articles", "conferences", "links", "people", "series", "topics", "pages"];

const STEPS = {
  edit: (hub, n) => change(hub, n, (text) => `${text}\nUn mot de plus, le ${hub.count} : « voilà ».\n`),
  title: (hub, n) => change(hub, n, (text) => text.replace(/^title: .*$/m, `title: Titre ${hub.count}`)),
  dates: (hub, n) =>
    change(
      hub,
      n,
      (text) => text.replace(/^occasions:\n(?: {2}.*\n)+|^(?=startsAt:)/m, dates(n)),
      "conferences/2026/ecouter-la-maree.md",
    ),
  touch: async (hub, n) => {
    const file = await pick(hub, n);
    await utimes(path.join(hub.content, file), new Date(), new Date());
  },
  add: (hub, n) =>
    hub.write(
      `articles/2026/ajout-${n % 4}.md`,
      `---\ntitle: Ajout ${hub.count}\npublishedAt: ${n % 2 === 0 ? "2026-04-0" : "2027-02-0"}${1 + (n % 9)}\ntopics: [littoral]\n---\n\nUn [lien](/articles/bezhin/).\n`,
    ),
  rename: async (hub, n) => {
    const file = await pick(hub, n);
    const to = path.join(hub.content, path.dirname(file), `nom-${n % 5}.md`);
    await rename(path.join(hub.content, file), to);
  },
  delete: async (hub, n) => hub.remove(await pick(hub, n)),
  relation: (hub, n) =>
    change(hub, n, (text) =>
      text.includes("authors:")
        ? text.replace(/^authors: .*\n/m, "")
        : text.replace(/^title:/m, "authors: [anne-essai]\ntitle:"),
    ),
  settings: (hub) =>
    change(hub, 0, (text) => text.replace(/^name: .*$/m, `name: Hub ${hub.count}`), "site.yaml"),
  style: (hub) => hub.write("tokens.css", `:root { --essai: ${hub.count} }\n`),
  template: (hub, n) => writeFile(path.join(hub.pages, "extra.11ty.tsx"), extra(n)),
  media: async (hub) =>
    change(hub, 0, (text) => text.replace(/haute.*|morte.*/, `morte ${hub.count}`), "media/essai/maree.vtt"),
  clock: async (hub, n) => {
    hub.now = CLOCK[n % CLOCK.length] ?? hub.now;
  },
  kill: (hub, n) => killed(hub, n),
  forgotten: async (hub, n) => {
    const { cache, out } = await placeOf(hub.out);
    await rm(n % 2 === 0 ? cache : out, { recursive: true, force: true });
  },
} as const satisfies Readonly<Record<string, (hub: Bench, n: number) => Promise<void>>>;

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
  n: fc.nat(10_000),
});

/** Takes as many steps, and fails at the first after which the site is not what it should be. */
export async function takeSteps(t: TestContext, count: number): Promise<void> {
  const hub = await workshop(t);
  const bench = { ...hub, pages: path.join(hub.root, "pages"), now: CLOCK[1] ?? "", count: 0 };
  await everyPage(bench.pages);
  const good = path.join(hub.root, "good");
  const before = path.join(hub.root, "before");
  const done: string[] = [];
  for (const { kind, n } of fc.sample(step, count)) {
    bench.count += 1;
    done.push(`${kind} ${n}`);
    await copyFolder(hub.content, before);
    await STEPS[kind](bench, n);
    const [kept, anew] = [await build(bench, hub.out, false), await build(bench, good, true)];
    assert.deepEqual(kept, anew, `the same problems after ${done.join(", ")}`);
    if (kept !== undefined) {
      // what named an entry that is gone, say: the step is taken back, and the sites are as they were
      await copyFolder(before, hub.content);
      assert.equal(await build(bench, hub.out, false), undefined, `${done.join(", ")}, taken back`);
    }
    assert.deepEqual(await differences(hub.out, good), [], `after ${done.join(", ")}`);
    const { work } = await placeOf(hub.out);
    const left = (await readdir(work)).sort().join();
    assert.ok(["lock", "lock,old,old.json"].includes(left), left);
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}

/** What a build has against the hub; undefined where it builds. */
async function build(bench: Bench, out: string, anew: boolean): Promise<readonly string[] | undefined> {
  const { content, pages, now } = bench;
  // every other time as under npm start, where the process goes on
  const again = bench.count % 2 === 0 && !anew ? { onPages: () => {} } : {};
  try {
    await buildSite({ content, pages, now, out, anew, log: () => {}, ...again });
    return undefined;
  } catch (error) {
    if (error instanceof BuildError) return error.lines;
    throw error;
  }
}

/** More dates of a meeting, of which one may be moved, cancelled or full. */
function dates(n: number): string {
  const states = ["", "    status: cancelled\n", "    places: full\n", "    note: Au jardin\n"];
  const day = String(1 + (n % 28)).padStart(2, "0");
  return `occasions:\n  - startsAt: 2027-11-${day}T18:00\n${states[n % states.length]}    id: 2027-11-02-1800\n  - startsAt: 2027-12-0${1 + (n % 3)}\n`;
}

/** All page kinds of the project, and one that a step may change. */
async function everyPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(PROJECT.pages)) {
    if (!name.endsWith(".11ty.tsx")) continue;
    const from = JSON.stringify(path.join(PROJECT.pages, name));
    await writeFile(path.join(folder, name), `export { default } from ${from};\n`);
  }
  await writeFile(path.join(folder, "extra.11ty.tsx"), extra(0));
}

function extra(n: number): string {
  return `export default { items: (hub) => hub.articles, path: ({ slug }) => \`/extra/\${slug}.txt\`, render: ({ title, related, topics }, { site }) => [${n % 3}, title, related.map((it) => it.title), topics.map((it) => it.summary), site.name].join(" ") };\n`;
}

async function change(hub: Bench, n: number, edit: (text: string) => string, file?: string): Promise<void> {
  const at = path.join(hub.content, file ?? (await pick(hub, n)));
  const text = await readFile(at, "utf8").catch(() => undefined);
  if (text !== undefined) await writeFile(at, edit(text));
}

async function pick({ content }: Bench, n: number): Promise<string> {
  const names = await readdir(content, { recursive: true });
  const entries = names
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.endsWith(".md") && ENTRIES.includes(name.split("/")[0] ?? ""))
    .sort();
  return entries[n % entries.length] ?? assert.fail("no entry is left");
}

/** A build in a process of its own, which is killed at some moment. */
async function killed({ content, pages, now, out }: Bench, n: number): Promise<void> {
  const options = JSON.stringify({ content, pages, now, out });
  const code = `import { buildSite } from ${JSON.stringify(DOOR)}; await buildSite({ ...${options}, log: () => {} }).catch(() => {});`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    stdio: "ignore",
  });
  const gone = once(child, "exit");
  await Promise.race([gone, sleep((n * 7) % 6_000, undefined, { ref: false })]);
  child.kill("SIGKILL");
  await gone;
}
