import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { addressKey, isOldPath } from "../../src/content/checks/old-path.ts";
import { isOwnAddress } from "../../src/content/checks/own-addresses.ts";
import { loadHub } from "../../src/load/index.ts";
import { redirectsFile } from "../../src/outputs/index.ts";
import { contentFolder, entry, publishedFiles } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";

async function claim(t: Parameters<typeof contentFolder>[0], aliases: readonly string[]) {
  const list = aliases.map((alias) => `\n  - ${JSON.stringify(alias)}`).join("");
  const root = await contentFolder(t, {
    "articles/2026/x.md": entry(`title: Un\npublishedAt: 2026-01-02\naliases:${list}`),
    "people/ada.md": entry("title: Ada"),
  });
  return loadHub(root, NOW);
}

const MALFORMED = [
  "//ailleurs.example/x",
  "/../x",
  "/a/./b",
  "/%2e%2e/x",
  "/a%2Fb",
  "/a%0Ab",
  "/%E0%A4%A",
  "/*",
  "/a/:slug",
  "/x 200!",
  "/_headers",
  "/.well-known/x",
  "/x?",
  "/?&",
  "/?a%0A/*%20https://ailleurs.example/%20301!%0A=1",
  "/?a+/*+https://ailleurs.example/=1",
  `/${"x".repeat(300)}`,
];

const OWN = [
  "/",
  "/index.html",
  "/admin",
  "/assets/hub.css",
  "/media/x.webp",
  "/media/?x",
  "/articles/",
  "/articles/index.html",
  "/articles/page/2/",
  "/recherche/?q=x",
  "/archives/2026/",
  "/robots.txt",
  "/sitemap.xml/",
  "/fr/",
];

const TAKEN = [
  "/articles/x/",
  "/articles/x/index.html",
  "/articles/x?a=1",
  "/personnes/ada",
  "/Personnes/Ada/",
];

describe("an old address may not be", () => {
  const kinds = [
    [MALFORMED, undefined],
    [OWN, /le site utilise lui-même/],
    [TAKEN, /est déjà une adresse de/],
  ] as const;
  for (const [addresses, says] of kinds)
    for (const address of addresses)
      test(address.slice(0, 60), async (t) => {
        const { hub, problems } = await claim(t, [address]);
        assert.ok(hub !== undefined);
        assert.ok(!publishedFiles(hub).includes(problems[0]?.file ?? ""));
        assert.equal(problems.length, 1);
        assert.deepEqual([problems[0]?.line, problems[0]?.field], [5, ["aliases", 0]]);
        assert.match(problems[0]?.found ?? "", says ?? /^«\u00A0/);
      });
});

for (const [first, second] of [
  ["/x", "/x/"],
  ["/x", "/X/index.html"],
  ["/caf%C3%A9", "/café"],
  ["/cafe\u0301/", "/café/"],
  ["/x.html", "/x.html/y"],
] as const)
  test(`${first} and ${second} cannot both be old addresses`, async (t) => {
    const { problems } = await claim(t, [first, second]);
    assert.equal(problems.length, 1);
  });

describe("an old address is a part of a site", () => {
  const part = "é".repeat(100);
  const good = [
    ...[
      "/a",
      "/a/",
      "/a/b.c/d",
      "/~a/!b/$c/(d)/e,f/@g/h=i/j+k/&l",
      "/a?b",
      "/a?b=&c=d&e",
      "/a?b.c~d=e-f_g",
      "/é/%C3%A9",
    ],
    ...[`/${part}`, "/a_b/_c", "/a/x.html", `/${"a/".repeat(700)}`],
  ];
  const bad = [
    ...[
      "",
      "a",
      "a/b",
      "/a//b",
      "/a b",
      "/.a",
      "/a/.b",
      "/a?b=c=d",
      "/a?b&&c",
      "/a?b?c",
      "/a?=b",
      "/a?&b",
      "/_a",
    ],
    ...[`/${part}e`, `/${"a/".repeat(750)}a`, "/a%2fb", "/a%2Fb", "/a?b#c", "/a#b", "/a\\b", "/a:b", "/a*"],
  ];
  for (const address of good) test(address.slice(0, 40), () => assert.equal(isOldPath(address), true));
  for (const address of bad)
    test(`not ${address.slice(0, 40)}`, () => assert.equal(isOldPath(address), false));
});

test("addresses are one by their key, whatever their case, accents, slashes and index", () => {
  const cases = [
    ["/A/b", "/a/b/"],
    ["/a/index.html", "/a/"],
    ["/index.html", "/"],
    ["/a/xindex.html", "/a/xindex.html"],
    ["/a/index.html/b", "/a/index.html/b/"],
    ["/index.htmlx", "/index.htmlx"],
    ["/caf%C3%A9", "/café/"],
    ["/cafe\u0301", "/café/"],
    ["/a.HTML", "/a.html"],
    ["/a.b/c", "/a.b/c/"],
    ["/a.é", "/a.é/"],
    ["/%E9", "/%e9/"],
    ["/a%2Fb", "/a%2fb/"],
    ["/a?B=c", "/a/?B=c"],
    ["/a?", "/a/?"],
  ] as const;
  for (const [address, key] of cases) assert.equal(addressKey(address), key, address);
});

test("addresses that the hub uses itself are those that it publishes, whatever its content", () => {
  const own = [
    ...[
      "/",
      "/index.html",
      "/admin/x",
      "/api/a",
      "/assets/a",
      "/embed/a",
      "/flux/a",
      "/inscription",
      "/media/a",
      "/pagefind/a",
    ],
    ...[
      "/agenda",
      "/archives",
      "/br",
      "/en",
      "/fr",
      "/merci",
      "/page",
      "/plan-du-site",
      "/recherche",
      "/404",
    ],
    ...[
      "/404.html",
      "/agenda.ics",
      "/mentions-tierces.txt",
      "/opensearch.xml",
      "/robots.txt",
      "/site.webmanifest",
    ],
    ...[
      "/sitemap.xml",
      "/articles",
      "/conferences",
      "/cycles",
      "/personnes",
      "/liens",
      "/themes",
      "/archives/2026",
    ],
    ...["/articles/page/2", "/Articles/", "/agenda?x"],
  ];
  const free = [
    "/?article12",
    "/article12",
    "/articles/x",
    "/articles/page",
    "/archives/20266",
    "/archives/x2026",
  ];
  for (const address of own) assert.equal(isOwnAddress(address), true, address);
  for (const address of [...free, "/archives/2026/05", "/agenda/2026", "/a/admin", "/robots.txt.bak"])
    assert.equal(isOwnAddress(address), false, address);
});

test("addresses of the systems that hubs come from lead to their entry, one rule each", async (t) => {
  const old = [
    "/article12.html",
    "/?article12",
    "/spip.php?page=article&id_article=12",
    "/café/",
    "/2013/05/x",
    "/articles/2013/x.html",
  ];
  const { hub, problems } = await claim(t, old);
  assert.deepEqual(problems, []);
  assert.ok(hub);
  const rules = redirectsFile(hub).trimEnd().split("\n");
  assert.equal(rules.length, old.length);
  for (const rule of rules) assert.match(rule, /^\/\S*(?: [\w.~-]+=[\w.~-]*)* \/articles\/x\/ 301!$/);
});
