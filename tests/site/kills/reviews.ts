/** Drafts and reviews that are killed: what is published, and each draft, is that of before a step or of after it. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { openReviewBranch, reviewHandler } from "../../../src/local-backend/index.ts";
import { startServer } from "../../../src/serve/index.ts";
import { entry, IN_2026, repository, UN } from "../../harness/cms/review-repository.ts";
import { temporaryFolder } from "../harness.ts";
import { type Asked, asks, type Request } from "./requests.ts";
import { type Bench, bundledDoor, startProgram, type Tree, treeOf } from "./rounds.ts";

const at = (slug: string): string => `content/articles/2026/${slug}.md`;
const saved = (files: readonly object[], options: object = {}, media: readonly string[] = []): Request => ({
  action: "persistEntry",
  params: {
    dataFiles: files,
    assets: media.map((name) => ({
      path: `content/media/${name}.webp`,
      content: "eA==",
      encoding: "base64",
    })),
    options,
  },
});
const file = (slug: string, body: string, to?: string): object => ({
  path: at(slug),
  slug,
  raw: entry(body, slug),
  ...(to === undefined ? {} : { newPath: at(to) }),
});
const DRAFT = { useWorkflow: true, collectionName: IN_2026.collection, status: "draft" };

/** What two people do, one after the other. */
const WORK: readonly Request[] = [
  saved([file("deux", "A"), file("trois", "B")], { ...DRAFT, newEntry: true }, ["a", "b"]),
  {
    action: "updateUnpublishedEntryStatus",
    params: { ...IN_2026, slug: "deux", newStatus: "pending_publish" },
  },
  { action: "publishUnpublishedEntry", params: { ...IN_2026, slug: "deux" } },
  saved([file("un", "C", "uno"), file("deux", "D")], DRAFT),
  { action: "publishUnpublishedEntry", params: { ...IN_2026, slug: "un" } },
  saved([file("quatre", "E")], { ...DRAFT, newEntry: true }),
  { action: "deleteUnpublishedEntry", params: { ...IN_2026, slug: "quatre" } },
  saved([file("uno", "F"), file("trois", "G", "tre")], {}, ["c"]),
  { action: "deleteFiles", params: { paths: [at("uno"), at("tre")] } },
];

/** What readers and editors see: the files published, and each draft with its status. */
interface State {
  readonly online: string;
  readonly drafts: string;
}

export async function reviews(t: TestContext): Promise<Bench> {
  const made = await repository(t);
  const programs = await temporaryFolder(t);
  const root = path.join(programs, "repository");
  const content = path.join(root, "content");
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trimEnd();
  const again = async () => {
    await rm(root, { recursive: true, force: true });
    await cp(made.root, root, { recursive: true });
  };
  const state = (): State => ({
    online: git("ls-tree", "-r", "edition"),
    drafts: git("for-each-ref", "--format=%(refname) %(tree) %(contents)", "refs/heads/cms/"),
  });
  const open = async (requests: readonly Request[]) => {
    const server = await startServer({
      root,
      port: 0,
      handlers: [reviewHandler(await openReviewBranch(content))],
    });
    await asks(server.url, requests).done;
    await server.close();
  };
  await again();
  await open([]);
  const states = [state()];
  for (const request of WORK) {
    await open([request]);
    states.push(state());
  }
  const lists = async (folder: string): Promise<string[]> =>
    (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join("/"));
  const code = `import { createServer } from "node:http";
    import { openReviewBranch, reviewHandler } from ${await bundledDoor(t, "local-backend")};
    if (OPENING) console.log("begins");
    const answer = reviewHandler(await openReviewBranch(${JSON.stringify(content)}));
    const server = createServer((request, response) => void answer(request, response));
    server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;
  let asked: Asked = asks("", []);
  return {
    begin: async (round) => {
      await again();
      // some rounds are killed as it starts
      const isOpening = round % 8 === 7;
      const program = await startProgram(programs, code.replace("OPENING", String(isOpening)));
      asked = isOpening ? asks("", []) : asks(`http://127.0.0.1:${program.said}`, WORK);
      return { child: program.child, done: isOpening ? program.done : asked.done };
    },
    check: async () => {
      const answered = await asked.answered();
      await open([]);
      const seen = state();
      const could = states.slice(answered, answered + 2);
      assert.ok(
        could.some(({ online, drafts }) => online === seen.online && drafts === seen.drafts),
        `after ${answered} requests that were answered: ${JSON.stringify([seen, ...could], null, 2)}`,
      );
      assert.equal(git("-C", ".cache/cms", "status", "--porcelain"), "", "the files are those of the branch");
      const published: Tree = await treeOf(path.join(root, ".cache/cms"));
      assert.equal(
        Object.keys(published).filter((name) => name !== ".git").length,
        seen.online.split("\n").length,
      );
      const left = (await lists(path.join(root, ".git"))).filter(
        (name) =>
          /\.lock$|estran-index|refs\/estran\/publishing\/./.test(name) && !name.startsWith("objects/"),
      );
      assert.deepEqual(left, [], "left over");
      assert.equal(git("fsck", "--no-dangling", "--no-progress"), "");
      // and it goes on: what was left undone can be done
      await open([saved([file("cinq", "H")], { newEntry: true })]);
      assert.match(git("ls-tree", "-r", "edition"), /cinq\.md/);
      assert.ok(git("log", "-1", "--format=%H", "edition", "--", UN));
    },
  };
}
