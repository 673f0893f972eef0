/** When what was saved is online: the browser's reckoning against the build's own. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { awaited, buildsOf, verdict } from "../../../admin/entry/publication.ts";
import type { HubData } from "../../../src/cms/index.ts";
import { loadHub } from "../../../src/load/index.ts";
import { contentFolder } from "../../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const RAW = "\uFEFF---\r\ntitle: L’été — « œuvre »\r\n---\r\n\r\nTexte.\r\n";

describe("a page on its way", () => {
  test("is online once the site shows the very version that was saved", async (t) => {
    const { hub } = await loadHub(await contentFolder(t, { "topics/ete.md": RAW }), NOW);
    const digest = hub?.topics[0]?.digest;
    assert.ok(digest);
    const found = await awaited({ path: "content/topics/ete.md", raw: RAW, data: {} }, new Date(NOW));
    assert.deepEqual(found, { file: "topics/ete.md", digest, address: "/themes/ete/" });
    assert.equal(verdict(found, {}), undefined);
    assert.equal(verdict(found, { "topics/ete.md": "0000000000000000" }), undefined);
    assert.deepEqual(verdict(found, { "topics/ete.md": digest })?.link, {
      text: "voir la page",
      href: "/themes/ete/",
    });
  });

  test("is held back by its date, or as a draft, and that is said", async () => {
    const told = async (data: Record<string, unknown>, online: Record<string, string> = {}) => {
      const found = await awaited({ path: "content/articles/2026/x.md", raw: RAW, data }, new Date(NOW));
      assert.ok(found);
      return verdict(found, online)?.text;
    };
    assert.equal(await told({ publishedAt: "2026-07-14" }), "Enregistrée. Cette page attend le 14/07/2026.");
    assert.match((await told({ draft: true })) ?? "", /Brouillon/);
    assert.equal(await told({ draft: true }, { "articles/2026/x.md": "0" }), undefined, "it is still there");
  });

  test("that does not come has a place where the reason is", () => {
    const site = (cms: object) => ({ cms }) as HubData["site"];
    assert.deepEqual(
      [
        buildsOf(site({ backend: "github", repository: "ville/hub" })),
        buildsOf(site({ backend: "gitlab", repository: "ville/hub", branch: "prod" })),
        buildsOf({} as HubData["site"]),
      ],
      ["https://github.com/ville/hub/commits/main", "https://gitlab.com/ville/hub/-/commits/prod", undefined],
    );
  });
});
