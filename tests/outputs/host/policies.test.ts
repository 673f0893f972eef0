/** Content security policies, read as browsers read them, and the headers that go with them. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { headerRules, OUTPUTS } from "../../../src/outputs/index.ts";
import { makeHub } from "../fixture.ts";

const hub = makeHub();

/** Serialised policies by https://www.w3.org/TR/CSP3/#parse-serialized-policy: the first directive of a name counts. */
function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const token of policy.split(";")) {
    const [name = "", ...values] = token.trim().split(/[\t\n\f\r ]+/);
    if (name !== "" && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

/** What may be loaded for a directive: its own list, else that of `default-src` (CSP 3, 6.8). */
function allowed(policy: ReadonlyMap<string, readonly string[]>, directive: string): readonly string[] {
  const found = policy.get(directive) ?? (directive.endsWith("-src") ? policy.get("default-src") : undefined);
  return found?.filter((source) => source !== "'none'") ?? ["anything"];
}

/** Hosts join the headers of all rules whose pattern matches; `*` is anything. */
const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`).test(path);
const headersOf = (path: string, of = hub): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...headerRules(of, OUTPUTS).flatMap((rule) => (matches(rule.path, path) ? [rule.headers] : [])),
  );
const policyOf = (path: string, of = hub): ReadonlyMap<string, readonly string[]> =>
  parsePolicy(headersOf(path, of)["Content-Security-Policy"] ?? assert.fail(path));

/** Every directive that can load, run, send or frame something. */
const DIRECTIVES = [
  "script-src",
  "style-src",
  "img-src",
  "font-src",
  "media-src",
  "connect-src",
  "frame-src",
  "worker-src",
  "manifest-src",
  "object-src",
  "form-action",
  "base-uri",
  "frame-ancestors",
] as const;
const SELF = "'self'";
const SOUNDS = "https://media.anse.example";

const READERS: Readonly<Record<(typeof DIRECTIVES)[number], readonly string[]>> = {
  "script-src": [SELF, "'wasm-unsafe-eval'"],
  "style-src": [SELF],
  "img-src": [SELF, "data:"],
  "font-src": [SELF],
  "media-src": [SELF, SOUNDS],
  "connect-src": [SELF],
  "frame-src": [],
  "worker-src": [SELF],
  "manifest-src": [SELF],
  "object-src": [],
  "form-action": [SELF],
  "base-uri": [],
  "frame-ancestors": [],
};
/** The hash of no text at all (https://www.w3.org/TR/CSP3/#match-element-to-source-list). */
const EMPTY_STYLE = `'sha256-${createHash("sha256").update("").digest("base64")}'`;
const EDITORS: typeof READERS = {
  ...READERS,
  "style-src": [SELF, EMPTY_STYLE],
  "img-src": [SELF, "blob:", "data:", "https://*.githubusercontent.com"],
  "media-src": [SELF, "blob:", "https:"],
  "connect-src": [SELF, "blob:", "https://api.github.com", "https://www.githubstatus.com", SOUNDS],
  "frame-src": [SELF, "blob:"],
  "worker-src": [SELF, "blob:"],
};
const NOTHING = Object.fromEntries(DIRECTIVES.map((name) => [name, []])) as unknown as typeof READERS;
const DRAWINGS = { ...NOTHING, "style-src": ["'unsafe-inline'"], "img-src": ["data:"] };

const parts = [
  ["/", "the home page", READERS],
  ["/404.html", "the page of what is not found", READERS],
  ["/articles/original/", "articles", READERS],
  ["/conferences/evaluer/", "conferences", READERS],
  ["/recherche/", "the search", READERS],
  ["/embed/conferences/evaluer/", "players that other sites frame", { ...READERS, "frame-ancestors": ["*"] }],
  ["/admin/", "the interface of editors", EDITORS],
] as const;

describe("what a browser may do", () => {
  for (const [path, what, expected] of parts)
    for (const directive of DIRECTIVES)
      test(`in ${what} by ${directive} is ${expected[directive].join(" ") || "nothing"}`, () =>
        assert.deepEqual(allowed(policyOf(path), directive), expected[directive]));

  for (const extension of ["svg", "html", "htm", "xhtml", "xml"])
    test(`in an uploaded ${extension} is to show itself, in a box of its own`, () => {
      const policy = policyOf(`/media/2026/plan.${extension}`);
      assert.deepEqual(policy.get("sandbox"), []);
      for (const directive of DIRECTIVES.filter((name) => name.endsWith("-src")))
        assert.deepEqual(allowed(policy, directive), DRAWINGS[directive], directive);
    });

  test("with sound from every host below a domain is said to browsers as it is in the settings", () => {
    const wide = makeHub({ site: { mediaHosts: [new URL(SOUNDS).host, "*.us.archive.org"] } });
    for (const [path, directive] of [
      ["/", "media-src"],
      ["/admin/", "connect-src"],
    ] as const) {
      const hosts = allowed(policyOf(path, wide), directive);
      assert.ok(hosts.includes("https://*.us.archive.org") && hosts.includes(SOUNDS), hosts.join(" "));
    }
  });

  const forges = [
    [
      "github",
      ["https://api.github.com", "https://www.githubstatus.com"],
      ["https://*.githubusercontent.com"],
    ],
    ["gitlab", ["https://gitlab.com"], ["https://gitlab.com", "https://secure.gravatar.com"]],
    ["gitea", ["https://codeberg.org"], ["https://codeberg.org"]],
    ["git-gateway", ["https://www.netlifystatus.com"], []],
  ] as const;
  for (const [backend, connect, images] of forges)
    test(`for editors whose repository is on ${backend} is to ask it, and to show its pictures`, () => {
      const cms = {
        backend,
        branch: "main",
        ...(backend === "git-gateway" ? {} : { repository: "ville/hub" }),
      };
      const more = backend === "gitea" ? { appId: "1" } : {};
      const policy = policyOf("/admin/", makeHub({ site: { cms: { ...cms, ...more } } }));
      assert.deepEqual(allowed(policy, "connect-src"), [SELF, "blob:", ...connect, SOUNDS]);
      assert.deepEqual(allowed(policy, "img-src"), [SELF, "blob:", "data:", ...images]);
    });
});

describe("the headers", () => {
  test("of every address keep types, referrers and devices to what they are for", () => {
    assert.deepEqual(headersOf("/favicon.ico"), {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
      "Strict-Transport-Security": "max-age=31536000",
    });
  });

  const STALE = "public, max-age=0, must-revalidate";
  const ages = [
    ...[
      "/",
      "/404.html",
      "/articles/original/",
      "/conferences/evaluer/",
      "/embed/conferences/evaluer/",
      "/admin/",
    ].map((path) => [path, STALE]),
    ...["hub.css", "hub.js", "player.js", "search.js"].map((name) => [`/assets/${name}`, STALE]),
    ["/assets/fonts/a.woff2", `public, max-age=${30 * 24 * 3600}`],
  ] as const;
  for (const [path = "", value] of ages)
    test(`of ${path} say how long it is kept: ${value}`, () =>
      assert.equal(headersOf(path)["Cache-Control"], value));

  test("of the interface of editors keep it out of search engines", () =>
    assert.equal(headersOf("/admin/")["X-Robots-Tag"], "noindex"));

  const types = [
    ["/agenda.ics", "text/calendar; charset=utf-8"],
    ["/conferences/evaluer/evaluer.ics", "text/calendar; charset=utf-8"],
    ["/flux/opml.xml", "text/x-opml; charset=utf-8"],
    ["/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8"],
    ["/site.webmanifest", "application/manifest+json"],
    ["/conferences/evaluer/matin.chapters.json", "application/json+chapters"],
    ["/conferences/evaluer/matin.vtt", "text/vtt; charset=utf-8"],
    ["/conferences/evaluer/matin.srt", "application/x-subrip; charset=utf-8"],
    ["/media/evaluer.opus", "audio/ogg"],
  ] as const;
  for (const [path, type] of types)
    test(`of ${path} say that it is ${type}`, () => assert.equal(headersOf(path)["Content-Type"], type));

  test("of sections of the hub, of its languages and of its own pages are those of readers, once each", () => {
    const sections =
      "articles cycles personnes liens themes agenda archives inscription plan-du-site recherche flux";
    for (const section of [...sections.split(" "), "fr", "en", "a-propos"]) {
      const found = headerRules(hub, OUTPUTS).filter(
        ({ path, headers }) => matches(path, `/${section}/`) && "Content-Security-Policy" in headers,
      );
      assert.equal(found.length, 1, section);
      assert.match(found[0]?.headers["Content-Security-Policy"] ?? "", /frame-ancestors 'none'/, section);
    }
  });
});
