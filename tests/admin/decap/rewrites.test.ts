/** Entries that change in the commit that deletes another: what each kind of forge is asked. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rewriteWithDeletion, withRewrites } from "../../../admin/decap/backend/rewrites.ts";
import type { Implementation } from "../../../admin/decap/backend/versions.ts";

const GONE = "content/people/ada.md";
const CHANGED = { path: "content/articles/2026/x.md", raw: "---\ntitle: Été\n---\n" };
const RAW = Buffer.from(CHANGED.raw).toString("base64");

/** A backend that notes what its parts are asked, in order. */
function backend(parts: Readonly<Record<string, (...asked: never[]) => unknown>>, own: object = {}) {
  const asked: unknown[] = [];
  const noted = Object.fromEntries(
    Object.entries(parts).map(([name, answer]) => [
      name,
      (...given: never[]) => {
        asked.push([name, ...given]);
        return Promise.resolve(answer(...given));
      },
    ]),
  );
  const implementation: Implementation & Record<string, unknown> = {
    getEntry: () => Promise.reject(new Error("not asked")),
    persistEntry: () => Promise.reject(new Error("not asked")),
    deleteFiles: (paths, message) => {
      asked.push(["deleteFiles", paths, message]);
      return Promise.resolve();
    },
    ...own,
    ...("request" in parts ? { ...noted, branch: "main" } : { api: { ...noted, branch: "main" } }),
  };
  return { implementation: withRewrites(implementation), asked };
}

const remove = async ({ implementation }: ReturnType<typeof backend>) => {
  rewriteWithDeletion("ada", [CHANGED]);
  await implementation.deleteFiles?.([GONE], "Supprimer");
};

describe("entries that change as another is deleted", () => {
  test("are a tree and a commit at GitHub", async () => {
    const github = backend({
      getDefaultBranch: () => ({ commit: { sha: "base" } }),
      uploadBlob: ({ path }: { path: string }) => ({ path, sha: "blob" }),
      updateTree: () => ({ sha: "tree" }),
      commit: () => ({ sha: "made" }),
      patchBranch: () => undefined,
    });
    await remove(github);
    assert.deepEqual(github.asked, [
      ["getDefaultBranch"],
      ["uploadBlob", CHANGED],
      [
        "updateTree",
        "base",
        [
          { path: CHANGED.path, sha: "blob" },
          { path: GONE, sha: null },
        ],
      ],
      ["commit", "Supprimer", { sha: "tree" }],
      ["patchBranch", "main", "made"],
    ]);
  });

  test("are actions of one commit at GitLab", async () => {
    const gitlab = backend({ uploadAndCommit: () => undefined });
    await remove(gitlab);
    assert.deepEqual(gitlab.asked, [
      [
        "uploadAndCommit",
        [
          { path: CHANGED.path, action: "update", base64Content: RAW },
          { path: GONE, action: "delete" },
        ],
        { commitMessage: "Supprimer" },
      ],
    ]);
  });

  test("are operations of one request at Gitea and Forgejo", async () => {
    const gitea = backend({ getFileSha: (path: string) => `sha of ${path}`, changeFiles: () => undefined });
    await remove(gitea);
    assert.deepEqual(gitea.asked.at(-1), [
      "changeFiles",
      [
        { operation: "update", path: CHANGED.path, sha: `sha of ${CHANGED.path}`, content: RAW },
        { operation: "delete", path: GONE, sha: `sha of ${GONE}` },
      ],
      { commitMessage: "Supprimer" },
    ]);
  });

  test("are not those of another deletion, where theirs never came", async () => {
    const local = backend({ request: () => undefined });
    rewriteWithDeletion("ada", [CHANGED]);
    await local.implementation.deleteFiles?.(["content/media/2026/x.webp"], "Une image");
    await local.implementation.deleteFiles?.([GONE], "Supprimer");
    assert.deepEqual(local.asked, [
      ["deleteFiles", ["content/media/2026/x.webp"], "Une image"],
      ["deleteFiles", [GONE], "Supprimer"],
    ]);
  });

  test("go with the request to this machine, and with one deletion only", async () => {
    const local = backend({ request: () => undefined });
    await remove(local);
    await local.implementation.deleteFiles?.([GONE], "Encore");
    assert.deepEqual(local.asked, [
      [
        "request",
        {
          action: "deleteFiles",
          params: {
            branch: "main",
            paths: [GONE],
            rewrites: [CHANGED],
            options: { commitMessage: "Supprimer" },
          },
        },
      ],
      ["deleteFiles", [GONE], "Encore"],
    ]);
  });
});
