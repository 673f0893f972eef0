/** Files of a site for programs and hosts. Each function names what is wrong, nothing where all is right. */
import { existsSync } from "node:fs";
import path from "node:path";
import { type Node, parseXml } from "../../outputs/parse-xml.ts";
import { type BuiltSite, textsOf } from "./built-site.ts";

const below = (node: Node): readonly Node[] => [node, ...node.children.flatMap(below)];

/** XML and drawings that are not well formed. */
export async function malformedXml(site: BuiltSite): Promise<readonly string[]> {
  const texts = [...(await textsOf(site, ".xml")), ...(await textsOf(site, ".svg"))];
  return texts.flatMap(([file, text]) => {
    try {
      parseXml(text);
      return [];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
}

/** JSON that cannot be read. */
export async function malformedJson(site: BuiltSite): Promise<readonly string[]> {
  const texts = [...(await textsOf(site, ".json")), ...(await textsOf(site, ".webmanifest"))];
  return texts.flatMap(([file, text]) => {
    try {
      JSON.parse(text);
      return [];
    } catch {
      return [file];
    }
  });
}

/** Addresses of the site in feeds and maps where nothing is. */
export async function deadAddresses(site: BuiltSite): Promise<readonly string[]> {
  const map = (await textsOf(site, "sitemap.xml"))[0]?.[1] ?? "";
  const { origin } = new URL(/<loc>([^<]+)/.exec(map)?.[1] ?? "");
  const files = new Set(site.files);
  return (await textsOf(site, ".xml")).flatMap(([file, text]) =>
    below(parseXml(text))
      .flatMap(({ name, attributes, own }) => [
        attributes["href"] ?? attributes["url"] ?? attributes["xmlUrl"] ?? "",
        name === "loc" || name === "link" ? own : "",
      ])
      .filter((address) => address.startsWith(`${origin}/`) && !/[{}]/.test(address))
      .map((address) => decodeURIComponent(new URL(address).pathname).slice(1))
      .filter(
        (address) => !files.has(address === "" || address.endsWith("/") ? `${address}index.html` : address),
      )
      .map((address) => `${file}: /${address}`),
  );
}

/** Calendars against RFC 5545: lines end in CRLF and have 75 bytes at most, events have what they must. */
export async function calendarFaults(site: BuiltSite): Promise<readonly string[]> {
  return (await textsOf(site, ".ics")).flatMap(([file, text]) => {
    const lines = text.split("\r\n");
    const events = text.split("BEGIN:VEVENT").slice(1);
    return [
      ...lines.filter((line) => line.includes("\n")).map((line) => `${file}: a bare line feed in ${line}`),
      ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `${file}: too long, ${line}`),
      ...events.flatMap((event) =>
        ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"]
          .filter((name) => !new RegExp(`^${name}[;:]`, "m").test(event))
          .map((name) => `${file}: no ${name}`),
      ),
      ...(events.length > 0 ? [] : [`${file}: no event`]),
    ];
  });
}

/** Of Cloudflare (https://developers.cloudflare.com/pages/configuration/headers/), the host that allows the least. */
const MAX_RULES = 100;
const MAX_LINE = 2000;
const MAX_REDIRECTS = 2000;

/** What a host would drop of the headers and of the redirects, and redirects to where nothing is. */
export async function hostFaults(site: BuiltSite): Promise<readonly string[]> {
  const [[, headers] = ["", ""]] = await textsOf(site, "_headers");
  const [[, redirects] = ["", ""]] = await textsOf(site, "_redirects");
  const rules = headers.split("\n").filter((line) => line.startsWith("/"));
  const moved = redirects
    .split("\n")
    .filter((line) => line.startsWith("/"))
    .map((line) => line.split(/\s+/));
  return [
    ...(rules.length > MAX_RULES ? [`${rules.length} rules`] : []),
    ...rules.filter((rule) => rule.split("*").length > 2).map((rule) => `${rule} has two stars`),
    ...headers.split("\n").filter((line) => line.length > MAX_LINE),
    ...(moved.length > MAX_REDIRECTS ? [`${moved.length} redirects`] : []),
    ...moved
      .filter(([, to = ""]) => to.startsWith("/") && !/[:*]/.test(to))
      .filter(([, to = ""]) => !existsSync(path.join(site.root, to, to.endsWith("/") ? "index.html" : "")))
      .map(([from, to]) => `${from} → ${to}`),
  ];
}
