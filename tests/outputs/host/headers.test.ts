import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import type { PageKind } from "../../../pages/kind.ts";
import {
  adminMetaPolicy,
  type HeaderRule,
  headerRules,
  headersFile,
  hostProblems,
  OUTPUTS,
  readerMetaPolicy,
  redirectsFile,
} from "../../../src/outputs/index.ts";
import { makeHub, newEntry } from "../fixture.ts";

const PAGES = new URL("../../../pages/", import.meta.url);
const hub = makeHub();
const rules = headerRules(hub, OUTPUTS);

async function pathsOf(file: string): Promise<readonly string[]> {
  const { default: kind } = (await import(new URL(file, PAGES).href)) as { default: PageKind<unknown> };
  return kind.items(hub).map((item) => kind.path(item));
}

/** Every address that the hub's pages have. */
const files = readdirSync(PAGES).filter((file) => file.endsWith(".11ty.tsx"));
const paths = (await Promise.all(files.map(pathsOf))).flat();

const ASSETS = [
  "/assets/hub.css",
  "/assets/hub.js",
  "/assets/player.js",
  "/assets/chunks/a-ABCDEFGH.js",
  "/assets/fonts/a.woff2",
  "/media/demo/a.opus",
  "/media/demo/a.vtt",
  "/media/logo.svg",
  "/media/slides/0123456789ab/1-480.webp",
  "/pagefind/fr/pagefind.js",
  "/pagefind/fr/fragment/fr_dbf1af3.pf_fragment",
  "/pagefind/fr/index/fr_d3b71ac.pf_index",
  "/admin/",
  "/admin/cms/cms.js",
  "/embed/conferences/evaluer/",
];

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

test("the interface of editors may ask each forge for what Decap asks there, and nothing of the others", () => {
  const connect = (cms: object) => {
    const admin = headerRules(makeHub({ site: { cms } }), OUTPUTS).find(({ path }) => path === "/admin/*");
    const policy = admin?.headers["Content-Security-Policy"] ?? "";
    const [, hosts = ""] = /connect-src ([^;]*)/.exec(policy) ?? [];
    return hosts.split(" ").filter((host) => /github|gitlab|codeberg|netlify/.test(host));
  };
  const [repository, branch] = ["ville/hub", "main"];
  assert.deepEqual(connect({ backend: "github", repository, branch }), [
    "https://api.github.com",
    "https://www.githubstatus.com",
  ]);
  // every five minutes, whether it works
  assert.deepEqual(connect({ backend: "git-gateway", branch }), ["https://www.netlifystatus.com"]);
});

/** How two hosts read a pattern; on Netlify a last segment `*` may also be missing. */
const HOSTS: Readonly<Record<string, (pattern: string) => RegExp>> = {
  netlify: (pattern) => {
    const open = pattern.endsWith("/*") ? `${literal(pattern.slice(0, -2))}(?:/.*)?` : literal(pattern);
    return new RegExp(`^${open.replace(/(?<!\.)\*(?!\))/g, ".*")}$`);
  },
  cloudflare: (pattern) => new RegExp(`^${literal(pattern).replace("*", ".*")}$`),
};

const matching = (host: string, path: string): readonly HeaderRule[] =>
  rules.filter((rule) => HOSTS[host]?.(rule.path).test(path) === true);
const policies = (host: string, path: string): string[] =>
  matching(host, path).flatMap(({ headers }) => headers["Content-Security-Policy"] ?? []);

for (const host of Object.keys(HOSTS)) {
  test(`on ${host} no address gets one header from two rules`, () => {
    assert.ok(paths.length > 20);
    for (const path of [...paths, ...ASSETS]) {
      const names = matching(host, path).flatMap(({ headers }) => Object.keys(headers));
      assert.deepEqual(names, [...new Set(names)], path);
    }
  });

  test(`on ${host} every page has one content security policy, those that only lead elsewhere, too`, () => {
    const pages = paths.filter((path) => /(?:\/|\.html)$/.test(path));
    assert.ok(pages.includes("/article12.html") && pages.includes("/404.html"));
    assert.ok(pages.includes("/conferences/evaluer/"));
    for (const path of pages) assert.equal(policies(host, path).length, 1, path);
  });

  test(`on ${host} the interface of editors and players in frames have policies of their own`, () => {
    assert.match(policies(host, "/admin/")[0] ?? "", /api\.github\.com/);
    // a sound elsewhere is measured where it is
    assert.match(policies(host, "/admin/")[0] ?? "", /connect-src [^;]*https:\/\/media\.anse\.example/);
    assert.match(policies(host, "/embed/conferences/evaluer/")[0] ?? "", /frame-ancestors \*/);
    assert.match(policies(host, "/articles/original/")[0] ?? "", /frame-ancestors 'none'/);
  });

  test(`on ${host} the interface of editors runs no text as code`, () => {
    assert.doesNotMatch(policies(host, "/admin/")[0] ?? "", /'unsafe-eval'|script-src [^;]*'unsafe-inline'/);
  });

  test(`on ${host} an uploaded drawing or page cannot run anything when it is opened by itself`, () => {
    for (const path of ["/media/logo.svg", "/media/2026/x.html"])
      assert.match(policies(host, path)[0] ?? "", /^default-src 'none';.*; sandbox$/, path);
    assert.deepEqual(policies(host, "/media/demo/deck.pdf"), []);
  });

  test(`on ${host} only names made from what the file holds are kept for ever`, () => {
    const kept = [...paths, ...ASSETS].filter((path) =>
      matching(host, path).some(({ headers }) => headers["Cache-Control"]?.includes("immutable")),
    );
    assert.deepEqual(kept, [
      "/assets/chunks/a-ABCDEFGH.js",
      "/media/slides/0123456789ab/1-480.webp",
      "/pagefind/fr/fragment/fr_dbf1af3.pf_fragment",
      "/pagefind/fr/index/fr_d3b71ac.pf_index",
    ]);
  });

  test(`on ${host} what is kept for ever is not asked for again within a year (RFC 9111, seconds)`, () => {
    const ages = ASSETS.flatMap((path) => matching(host, path))
      .flatMap(({ headers }) => headers["Cache-Control"] ?? [])
      .filter((value) => value.includes("immutable"))
      .map((value) => Number(/max-age=(\d+)/.exec(value)?.[1]));
    assert.ok(ages.length > 0);
    for (const age of ages) assert.ok(age >= 365 * 24 * 3600, String(age));
  });

  test(`on ${host} players elsewhere may read sound, transcripts, chapters and feeds`, () => {
    const read = [
      "/media/demo/a.opus",
      "/conferences/evaluer/matin.vtt",
      "/conferences/evaluer/matin.chapters.json",
    ];
    const feeds = [
      "/flux/podcast.xml",
      "/flux/atom.xml",
      "/themes/societe/atom.xml",
      "/cycles/printemps/atom.xml",
    ];
    for (const path of [...read, ...feeds, "/api/schemas/article.json", "/agenda.ics"]) {
      const headers = Object.assign({}, ...matching(host, path).map((rule) => rule.headers)) as Record<
        string,
        string
      >;
      assert.equal(headers["Access-Control-Allow-Origin"], "*", path);
    }
  });

  const types = [
    ["/conferences/evaluer/matin.vtt", "text/vtt; charset=utf-8"],
    ["/conferences/evaluer/matin.chapters.json", "application/json+chapters"],
    ["/conferences/evaluer/matin.json", undefined],
    ["/conferences/evaluer/evaluer.ics", "text/calendar; charset=utf-8"],
    ["/flux/atom.xml", "application/atom+xml; charset=utf-8"],
    ["/personnes/alix-le-goff/atom.xml", "application/atom+xml; charset=utf-8"],
    ["/flux/podcast.xml", "application/rss+xml; charset=utf-8"],
  ] as const;
  for (const [path, type] of types) {
    test(`on ${host} ${path} is sent as ${type ?? "the host sees fit"}`, () => {
      const found = matching(host, path).flatMap(({ headers }) => headers["Content-Type"] ?? []);
      assert.deepEqual(found, type === undefined ? [] : [type]);
    });
  }
}

test("readers load nothing but from the hub, and sound from the hosts that it names", () => {
  const policy = policies("netlify", "/")[0] ?? "";
  const directives = new Map(
    policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]),
  );
  assert.deepEqual(directives.get("default-src"), ["'none'"]);
  assert.deepEqual(directives.get("media-src"), ["'self'", "https://media.anse.example"]);
  assert.deepEqual(directives.get("require-trusted-types-for"), ["'script'"]);
  assert.deepEqual(directives.get("trusted-types"), ["hub", "default"]);
  for (const [name, sources] of directives) {
    if (name === "media-src" || name.includes("trusted-types")) continue;
    for (const source of sources) assert.match(source, /^'(none|self|wasm-unsafe-eval)'$|^data:$/, name);
  }
});

test("every rule has one wildcard at most, which Cloudflare asks for, and one line for each header", () => {
  for (const { path, headers } of rules) {
    assert.ok(path.split("*").length <= 2, path);
    for (const [name, value] of Object.entries(headers)) assert.doesNotMatch(`${name}: ${value}`, /[\r\n]/);
  }
  const blocks = headersFile(hub, OUTPUTS).trimEnd().split("\n\n");
  assert.equal(blocks.length, rules.length);
  for (const block of blocks) assert.match(block, /^\/\S*(?:\n {2}[A-Za-z-]+: \S.*)+$/);
});

test("old addresses lead to the new ones for good, with the parameters of a query as conditions", () => {
  assert.deepEqual(redirectsFile(hub).split("\n"), [
    "/conferences/:slug/embed/* /embed/:slug/:splat 301",
    "/article12.html /articles/repris/ 301!",
    "/spip.php article=12 /articles/repris/ 301!",
    "/spip.php article12= /articles/repris/ 301!",
    "",
  ]);
});

test("a hub within the hosts' limits has nothing to say, and one above them is told", () => {
  assert.deepEqual(hostProblems(hub, OUTPUTS), []);
  const aliases = Array.from({ length: 2_001 }, (_, n) => `/article${n + 100}.html`);
  const long = `/${"dossier/".repeat(140)}vieux.html`;
  const big = makeHub({
    entries: [
      newEntry("article", "vieux", {
        title: "Vieux",
        publishedAt: "2026-01-01",
        aliases: [...aliases, long],
      }),
    ],
  });
  const found = hostProblems(big, OUTPUTS).map((problem) => problem.found);
  assert.equal(found.length, 2);
  assert.match(found[0] ?? "", /^2005 redirections/);
  assert.match(found[1] ?? "", /trop longue/);
});

const headerOf = (path: string, name: string): string | undefined =>
  matching("netlify", path).flatMap(({ headers }) => headers[name] ?? [])[0];

test("a page says in itself what its header says, but for who may frame it, which only a header can", () => {
  const withoutFrames = (policy: string) => policy.replace(/; frame-ancestors [^;]*/, "");
  const header = headerOf("/articles/original/", "Content-Security-Policy") ?? "";
  assert.match(header, /; frame-ancestors 'none'(?:;|$)/);
  assert.equal(readerMetaPolicy(hub.site), withoutFrames(header));
  assert.equal(
    readerMetaPolicy(hub.site),
    withoutFrames(headerOf("/embed/conferences/evaluer/", "Content-Security-Policy") ?? ""),
  );
  assert.equal(
    adminMetaPolicy(hub.site),
    withoutFrames(headerOf("/admin/", "Content-Security-Policy") ?? ""),
  );
});

test("HTTPS is asked for this name alone, for a year", () => {
  assert.equal(headerOf("/articles/original/", "Strict-Transport-Security"), "max-age=31536000");
});

test("readers' pages are alone in their window, and editors may sign in by another one", () => {
  for (const path of ["/", "/404.html", "/articles/original/", "/conferences/evaluer/"])
    assert.equal(headerOf(path, "Cross-Origin-Opener-Policy"), "same-origin", path);
  for (const path of ["/admin/", "/embed/conferences/evaluer/"])
    assert.equal(headerOf(path, "Cross-Origin-Opener-Policy"), undefined, path);
});

test("other sites may show sounds, feeds, data and players in frames, and no page", () => {
  for (const path of [
    "/media/demo/a.opus",
    "/flux/atom.xml",
    "/api/hub.json",
    "/embed/conferences/evaluer/",
    "/agenda.ics",
  ])
    assert.equal(headerOf(path, "Cross-Origin-Resource-Policy"), "cross-origin", path);
  for (const path of ["/", "/404.html", "/articles/original/", "/admin/"])
    assert.equal(headerOf(path, "Cross-Origin-Resource-Policy"), "same-origin", path);
});
