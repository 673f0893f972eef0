/** Links, loads and scripts of pages. Each function names what is wrong, nothing where all is right. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { attribute, elements } from "../html.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";

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

function isThere(pathname: string, files: ReadonlySet<string>): boolean {
  const file = decodeURIComponent(pathname).slice(1);
  return files.has(pathname.endsWith("/") ? `${file}index.html` : file);
}

/** Fragments that scripts read rather than elements: a moment of a recording. */
const MOMENT = /^(?:[a-z0-9-]+&)?t=\d/;

/** What leads to something that is not there, or to a place that the page has not. */
export function brokenLinks({ pages, files }: BuiltSite): readonly string[] {
  const all = new Set(files);
  const ids = new Map(
    pages.map((page) => [
      page.path,
      new Set(elements(page.html).flatMap((element) => attribute(element, "id") ?? [])),
    ]),
  );
  const broken = pages.flatMap(targets).flatMap(({ from, url }): string[] => {
    if (!isThere(url.pathname, all)) return [`${from} → ${url.pathname}`];
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment === "" || MOMENT.test(fragment)) return [];
    const there = ids.get(url.pathname);
    return there === undefined || there.has(fragment) ? [] : [`${from} → ${url.pathname}#${fragment}`];
  });
  return [...new Set(broken)];
}

/** What pages load from elsewhere. */
export function remoteLoads({ pages }: BuiltSite): readonly string[] {
  const loads = ["script", "img", "link", "source", "audio", "iframe", "video", "embed", "object"];
  return pages.flatMap((page) =>
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
}

/** Scripts and styles that are in a page, which the content security policy would stop. */
export function inlineCode({ pages }: BuiltSite): readonly string[] {
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
  return [...new Set(inline)];
}

/** Pages that search engines may keep and the site map leaves out, and those that it names and they may not keep. */
export async function siteMapFaults({ root, pages }: BuiltSite): Promise<readonly string[]> {
  const kept = pages.flatMap(({ path: own, html }) => {
    const head = elements(html).filter(({ tagName }) => tagName === "meta" || tagName === "link");
    const robots = head.find((element) => attribute(element, "name") === "robots");
    const canonical = head.find((element) => attribute(element, "rel") === "canonical");
    if (robots !== undefined) return [];
    // what search engines may keep is ours: a text that is republished says that its original is the one to keep
    assert.equal(new URL(attribute(canonical ?? assert.fail(own), "href") ?? "x:").pathname, own);
    return [own];
  });
  const map = await readFile(path.join(root, "sitemap.xml"), "utf8");
  const named = [...map.matchAll(/<loc>([^<]+)/g)].map(([, loc = ""]) => new URL(loc).pathname);
  return [
    ...kept.filter((one) => !named.includes(one)).map((one) => `left out: ${one}`),
    ...named.filter((one) => !kept.includes(one)).map((one) => `named: ${one}`),
  ];
}
