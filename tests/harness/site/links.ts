/** Every link and every file that a page names inside the site exists, and so does the place in the page. */
import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { type BuiltPage, DEMO_SITE, demoPages } from "../harness/browser/demo-site.ts";
import { attribute, elements } from "../harness/html.ts";

const ORIGIN = "https://site.invalid";

interface Target {
  readonly from: string;
  readonly url: URL;
}

function targets(page: BuiltPage): Target[] {
  return elements(page.html).flatMap((element) => {
    const values = ["href", "src", "action", "poster"].flatMap((name) => attribute(element, name) ?? []);
    const srcset = (attribute(element, "srcset") ?? "")
      .split(",")
      .map((part) => part.trim().split(/\s+/)[0] ?? "");
    return [...values, ...srcset.filter((value) => value !== "")]
      .filter((value) => URL.canParse(value, ORIGIN + page.path))
      .map((value) => ({ from: page.path, url: new URL(value, ORIGIN + page.path) }))
      .filter(({ url }) => url.origin === ORIGIN);
  });
}

function isThere(pathname: string): boolean {
  const file = path.join(DEMO_SITE, decodeURIComponent(pathname));
  if (pathname.endsWith("/")) return existsSync(path.join(file, "index.html"));
  return existsSync(file) && statSync(file).isFile();
}

/** Fragments that scripts read rather than elements: a moment of a recording. */
const MOMENT = /^(?:[a-z0-9-]+&)?t=\d/;

test("no page leads to something that is not there", async () => {
  const pages = await demoPages();
  const ids = new Map(
    pages.map((page) => [
      page.path,
      new Set(elements(page.html).flatMap((element) => attribute(element, "id") ?? [])),
    ]),
  );
  const broken = pages.flatMap(targets).flatMap(({ from, url }): string[] => {
    if (!isThere(url.pathname)) return [`${from} → ${url.pathname}`];
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment === "" || MOMENT.test(fragment)) return [];
    const there = ids.get(url.pathname);
    return there === undefined || there.has(fragment) ? [] : [`${from} → ${url.pathname}#${fragment}`];
  });
  assert.deepEqual([...new Set(broken)].slice(0, 40), []);
});

test("no page loads anything from elsewhere", async () => {
  const pages = await demoPages();
  const loads = ["script", "img", "link", "source", "audio", "iframe", "video", "embed", "object"];
  const remote = pages.flatMap((page) =>
    elements(page.html)
      .filter(({ tagName }) => loads.includes(tagName))
      .filter((element) => {
        const rel = attribute(element, "rel") ?? "";
        if (element.tagName === "link" && !/stylesheet|icon|preload|manifest/.test(rel)) return false;
        const value =
          attribute(element, "src") ?? attribute(element, "href") ?? attribute(element, "data") ?? "";
        return /^(?:https?:)?\/\//.test(value);
      })
      .map((element) => `${page.path}: <${element.tagName}>`),
  );
  assert.deepEqual(remote, []);
});

test("no page carries a script or a style of its own, which the content security policy would stop", async () => {
  const pages = await demoPages();
  const inline = pages.flatMap((page) =>
    elements(page.html)
      .filter((element) => {
        if (element.tagName === "style" || attribute(element, "style") !== undefined) return true;
        if (element.attrs.some(({ name }) => name.startsWith("on"))) return true;
        if (element.tagName !== "script") return false;
        return (
          attribute(element, "src") === undefined &&
          !/^application\/(?:ld\+)?json$/.test(attribute(element, "type") ?? "")
        );
      })
      .map((element) => `${page.path}: <${element.tagName}>`),
  );
  assert.deepEqual([...new Set(inline)].slice(0, 20), []);
});

test("the site map names every page that search engines may keep, and no other", async () => {
  const pages = await demoPages();
  const kept = pages.flatMap(({ path: own, html }) => {
    const head = elements(html).filter(({ tagName }) => tagName === "meta" || tagName === "link");
    const robots = head.find((element) => attribute(element, "name") === "robots");
    const canonical = head.find((element) => attribute(element, "rel") === "canonical");
    // a text that is republished has the address of its original
    const isOurs =
      new URL(attribute(canonical ?? head[0] ?? assert.fail(own), "href") ?? "x:").pathname === own;
    return robots === undefined && isOurs ? [own] : [];
  });
  const map = await readFile(path.join(DEMO_SITE, "sitemap.xml"), "utf8");
  const named = [...map.matchAll(/<loc>([^<]+)/g)].map(([, loc = ""]) => new URL(loc).pathname);
  assert.ok(named.length > 80, String(named.length));
  assert.deepEqual(named.sort(), kept.sort());
});
