/** Saves of the editing interface that are killed: the contents are those of before a save or of after it. */
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { cmsHandler } from "../../../src/local-backend/index.ts";
import { startServer } from "../../../src/serve/index.ts";
import { temporaryFolder } from "../harness.ts";
import { asks, type Request } from "./requests.ts";
import { assertOneOf, type Bench, become, bundledDoor, startProgram, type Tree, treeOf } from "./rounds.ts";

const entry = (title: string, body: string): string =>
  `---\ntitle: ${title}\npublishedAt: 2026-01-01\n---\n\n${body}\n`;
const at = (slug: string): string => `content/articles/2026/${slug}.md`;

const BEFORE: Tree = {
  "site.yaml": "name: Essai\n",
  "articles/2026/un.md": entry("Un", "Voir [deux](/articles/deux/)."),
  "articles/2026/deux.md": entry("Deux", "Un texte."),
  "articles/2026/trois.md": entry("Trois", "Voir [deux](/articles/deux/)."),
};

const picture = Buffer.from(BEFORE["site.yaml"] ?? "").toString("base64");
const asset = (name: string): object => ({
  path: `content/media/${name}.webp`,
  content: picture,
  encoding: "base64",
});

/** What an editor does, one after the other. Each step is of several files. */
const WORK: readonly Request[] = [
  {
    action: "persistEntry",
    params: {
      dataFiles: [
        { path: at("deux"), slug: "deux", raw: entry("Deux", "Un autre texte."), newPath: at("second") },
        { path: at("un"), slug: "un", raw: entry("Un", "Voir [deux](/articles/second/).") },
        { path: at("trois"), slug: "trois", raw: entry("Trois", "Voir [deux](/articles/second/).") },
      ],
      assets: [asset("a"), asset("b")],
      options: {},
    },
  },
  {
    action: "persistEntry",
    params: {
      dataFiles: [
        { path: at("quatre"), slug: "quatre", raw: entry("Quatre", "Un texte.") },
        { path: "content/people/anne.md", slug: "anne", raw: "---\ntitle: Anne\n---\n" },
      ],
      assets: [asset("c")],
      options: { newEntry: true },
    },
  },
  { action: "deleteFiles", params: { paths: [at("un"), at("trois"), "content/media/a.webp"], options: {} } },
  { action: "persistMedia", params: { asset: asset("d") } },
  {
    action: "persistEntry",
    params: {
      dataFiles: [
        { path: at("second"), slug: "second", raw: entry("Deux", "Un texte."), newPath: at("deux") },
        { path: at("quatre"), slug: "quatre", raw: entry("Quatre", "Voir [deux](/articles/deux/).") },
      ],
      assets: [],
      options: {},
    },
  },
];

export async function saves(t: TestContext): Promise<Bench> {
  const root = await temporaryFolder(t);
  const content = path.join(root, "content");
  const kept = path.join(root, "kept");
  const states = await statesOf(content, kept);
  const code = `import { createServer } from "node:http"; import { cmsHandler } from ${await bundledDoor(t, "local-backend")};
    const answer = cmsHandler(${JSON.stringify(content)}, ${JSON.stringify(kept)});
    const server = createServer((request, response) => void answer(request, response));
    server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;
  let asked = asks("", []);
  return {
    begin: async () => {
      await become(content, BEFORE);
      await rm(kept, { recursive: true, force: true });
      const { child, said } = await startProgram(root, code);
      asked = asks(`http://127.0.0.1:${said}`, WORK);
      return { child, done: asked.done };
    },
    check: async () => {
      const answered = await asked.answered();
      await started(content, kept);
      const seen = await treeOf(content);
      const could = states.slice(answered, answered + 2);
      assertOneOf(seen, could, `after ${answered} saves that were answered`);
      const copies = Object.entries(await treeOf(kept));
      for (const [file, text] of copies) assert.ok(file.endsWith(".json") && JSON.parse(text), file);
      // whatever was deleted can be brought back
      const gone = ["un", "trois"].filter((slug) => !(`articles/2026/${slug}.md` in seen));
      assert.ok(
        gone.every((slug) => copies.some(([, text]) => text.includes(`articles/2026/${slug}.md`))),
        `kept of ${gone.join(", ")}: ${copies.map(([file]) => file).join(", ")}`,
      );
    },
  };
}

/** The contents before all of it, then after each step. */
async function statesOf(content: string, kept: string): Promise<readonly Tree[]> {
  await become(content, BEFORE);
  const states = [await treeOf(content)];
  const server = await startServer({ root: content, port: 0, handlers: [cmsHandler(content, kept)] });
  for (const request of WORK) {
    const { done } = asks(server.url, [request]);
    await done;
    states.push(await treeOf(content));
  }
  await server.close();
  return states;
}

/** The next start, as far as the first answer. */
async function started(content: string, kept: string): Promise<void> {
  const server = await startServer({ root: content, port: 0, handlers: [cmsHandler(content, kept)] });
  await asks(server.url, [{ action: "info" }]).done;
  await server.close();
}
