import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry, SITE_YAML } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";

for (const [name, yaml, field] of [
  [
    "a menu entry to another host without scheme",
    'navigation: [{label: X, url: "//ailleurs.example"}]',
    "navigation[0].url",
  ],
  ["a menu entry that runs", 'navigation: [{label: X, url: "javascript:alert(1)"}]', "navigation[0].url"],
  ["a menu entry with a backslash", "footer: [{label: X, url: '/\\ailleurs.example'}]", "footer[0].url"],
  ["a host with a policy of its own", 'mediaHosts: ["a.example; script-src *"]', "mediaHosts[0]"],
  ["any host", 'mediaHosts: ["*"]', "mediaHosts[0]"],
  ["a colour with a style", 'themeColor: {light: "red;}", dark: "#000000"}', "themeColor.light"],
] as const)
  test(`${name} is refused in site.yaml`, async (t) => {
    const base = SITE_YAML.replace(/^mediaHosts.*\n/m, "");
    const root = await contentFolder(t, { "site.yaml": `${base}${yaml}\n` });
    const { hub, problems } = await loadHub(root, NOW);
    assert.equal(hub, undefined);
    assert.equal(problems.length, 1);
    const path = problems[0]?.field
      ?.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
      .join("");
    assert.equal(path, `.${field}`);
  });

for (const url of [
  "https://hub.example/",
  "https://hub.example?x",
  "https://hub.example#x",
  "https://moi@hub.example",
  "//hub.example",
])
  test(`the site's address ${url} is refused`, async (t) => {
    const root = await contentFolder(t, { "site.yaml": SITE_YAML.replace(/^url: .*$/m, `url: "${url}"`) });
    const { problems } = await loadHub(root, NOW);
    assert.deepEqual(
      problems.map(({ field }) => field),
      [["url"]],
    );
  });

test("a curated link with a user name, which passes for another host, is refused", async (t) => {
  const link = "title: L\npublishedAt: 2026-01-02\nurl: https://banque.example@ailleurs.example/";
  const root = await contentFolder(t, { "links/2026/l.md": entry(link) });
  const { problems } = await loadHub(root, NOW);
  assert.deepEqual(
    problems.map(({ line, field }) => [line, field]),
    [[4, ["url"]]],
  );
});
