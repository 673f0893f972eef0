/**
 * The headers that a host sends, scored as Mozilla's HTTP Observatory does: its table of points is published
 * (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring), and what a browser cannot see of a hub in
 * headers alone scores nothing there (no cookie, scripts of the same origin, HTTPS by the host).
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { headerRules, OUTPUTS } from "../../../src/outputs/index.ts";
import { makeHub } from "../fixture.ts";

type Headers = Readonly<Record<string, string>>;

const SIX_MONTHS = 15_768_000;
/** What is gained counts only where little was lost. */
const EXTRA_CREDIT_FROM = 90;
const BROAD = new Set(["ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"]);
const PRIVATE_REFERRERS = new Set([
  "no-referrer",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
]);

/** The sources of each directive, of a single policy. */
function policyOf(header: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    header.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().toLowerCase().split(/\s+/);
      return [name, new Set(sources)];
    }),
  );
}

function policyPoints(header: string | undefined): number {
  if (header === undefined) return -25;
  const policy = policyOf(header);
  const of = (name: string) => policy.get(name) ?? policy.get("default-src") ?? new Set(["*"]);
  const has = (sources: ReadonlySet<string>, signs: Iterable<string>) =>
    [...signs].some((sign) => sources.has(sign));
  const inline = ["'unsafe-inline'", "data:"];
  const scripts = of("script-src");
  if (has(scripts, [...BROAD, ...inline]) || has(of("object-src"), BROAD)) return -20;
  if ([...policy.values()].some((sources) => [...sources].some((one) => /^(?:http|ftp):/.test(one))))
    return -20;
  if (has(scripts, ["'unsafe-eval'"]) || has(of("style-src"), ["'unsafe-eval'"])) return -10;
  if (has(of("style-src"), [...BROAD, ...inline])) return 0;
  const [only, ...more] = policy.get("default-src") ?? [];
  return only === "'none'" && more.length === 0 ? 10 : 5;
}

/** By framing rules of the policy, else by the older header. */
function framingPoints(headers: Headers): number {
  const ancestors = policyOf(headers["Content-Security-Policy"] ?? "").get("frame-ancestors");
  if (ancestors !== undefined && ![...ancestors].some((one) => BROAD.has(one))) return 5;
  return /^(?:deny|sameorigin)$/i.test(headers["X-Frame-Options"] ?? "") ? 0 : -20;
}

function transportPoints(header = ""): number {
  const [, seconds] = /max-age=(\d+)/.exec(header) ?? [];
  if (seconds === undefined) return -20;
  return Number(seconds) >= SIX_MONTHS ? 0 : -10;
}

function score(headers: Headers): number {
  const referrer = headers["Referrer-Policy"];
  const policy = headers["Cross-Origin-Resource-Policy"];
  const points = [
    policyPoints(headers["Content-Security-Policy"]),
    framingPoints(headers),
    transportPoints(headers["Strict-Transport-Security"]),
    headers["X-Content-Type-Options"] === "nosniff" ? 0 : -5,
    referrer === undefined ? 0 : PRIVATE_REFERRERS.has(referrer) ? 5 : -5,
    policy === "same-origin" || policy === "same-site" ? 10 : 0,
    headers["Access-Control-Allow-Origin"] !== undefined &&
    headers["Access-Control-Allow-Credentials"] === "true"
      ? -50
      : 0,
  ];
  const lost = 100 + points.filter((one) => one < 0).reduce((sum, one) => sum + one, 0);
  return lost < EXTRA_CREDIT_FROM
    ? lost
    : lost + points.filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
}

/** 100 and more is an A+; below, an A at best. */
const A_PLUS = 100;

/** Hosts join the headers of all rules whose pattern matches; `*` is anything. */
function headersOf(path: string): Headers {
  const matches = (pattern: string): boolean =>
    new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`).test(path);
  const rules = headerRules(makeHub(), OUTPUTS).filter((rule) => matches(rule.path));
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}

describe("the Observatory gives A+ to", () => {
  const PAGES: Readonly<Record<string, readonly [string, number]>> = {
    "the home page": ["/", 130],
    "an article": ["/articles/un/", 130],
    "a conference, which others may read": ["/conferences/un/", 120],
    "the page of what is not there": ["/404.html", 130],
    "the editing interface": ["/admin/", 130],
    "a drawing, which opens as a document": ["/media/un.svg", 110],
  };
  for (const [name, [path, points]] of Object.entries(PAGES))
    test(name, () => {
      assert.equal(score(headersOf(path)), points, JSON.stringify(headersOf(path), null, 2));
      assert.ok(points >= A_PLUS);
    });
});

test("and less to what lacks any of it", () => {
  const home = headersOf("/");
  for (const name of ["Content-Security-Policy", "Strict-Transport-Security"]) {
    const { [name]: _, ...others } = home;
    assert.ok(score(others) < 90, name);
  }
  const policy = home["Content-Security-Policy"] ?? assert.fail();
  const weak = policy.replace("script-src", "script-src 'unsafe-inline'");
  assert.equal(score({ ...home, "Content-Security-Policy": weak }), 80);
  assert.equal(score({ ...home, "Strict-Transport-Security": "max-age=86400" }), 120);
});
