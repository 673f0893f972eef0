/** Pages read by tools that this project did not write. Each function names what is wrong, nothing where all is right. */
import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";
import { problemsOf } from "../../outputs/json-ld/vocabulary.ts";
import { attribute, elements } from "../html.ts";
import type { BuiltSite } from "./built-site.ts";

/** The same rules for all pages: to put them together takes longer than to read a page by them. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const rules = new OneConfig({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The renderer's style, which the standard leaves free: a slash in void elements, attributes as they come.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    // Check boxes share a name where several answers are possible.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    // Lists carry a name where a heading would say too much.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // The standard leaves ">" free in text; the renderer escapes what it does not.
    "no-raw-characters": "off",
    // Lines of a built page are as long as they come.
    "long-title": "off",
  },
});
const validator = new HtmlValidate(rules);

/** HTML that is not valid. */
export async function invalidMarkup({ pages }: BuiltSite): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
  }
  return found;
}

/** Pictures without a place or a description. */
export function loosePictures({ pages }: BuiltSite): readonly string[] {
  const loose = pages.flatMap(({ path, html }) =>
    elements(html)
      .filter(({ tagName }) => tagName === "img")
      .filter((img) => ["width", "height", "alt"].some((name) => attribute(img, name) === undefined))
      .map((img) => `${path}: ${attribute(img, "src")}`),
  );
  return [...new Set(loose)];
}

/** What a head says twice. */
export function repeatedInHead({ pages }: BuiltSite): readonly string[] {
  return pages.flatMap(({ path, html }) => {
    const head = elements(html).filter(({ tagName }) => tagName === "link" || tagName === "meta");
    const said = head.map((element) => JSON.stringify([element.tagName, element.attrs]));
    return said.filter((one, index) => said.indexOf(one) !== index).map((one) => `${path}: ${one}`);
  });
}

/** Titles and descriptions that two pages for search engines have in common. */
export function sharedTitles({ pages }: BuiltSite): readonly string[] {
  const seen = new Map<string, string[]>();
  for (const { path, html } of pages) {
    const head = elements(html);
    const named = (name: string) => head.find((element) => attribute(element, "name") === name);
    if (named("robots") !== undefined || path.startsWith("/admin/")) continue;
    const [, title = ""] = /<title>([^<]*)/.exec(html) ?? [];
    const about = named("description");
    const description = about === undefined ? "" : attribute(about, "content");
    for (const said of [`title: ${title}`, `description: ${description}`])
      seen.set(said, [...(seen.get(said) ?? []), path]);
  }
  return [...seen]
    .filter(([, paths]) => paths.length > 1)
    .map(([said, paths]) => `${said} (${paths.join(" ")})`);
}

/** Types and properties that Schema.org has not. */
export function unknownStructuredData({ pages }: BuiltSite): readonly string[] {
  return pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, text = ""]) =>
      problemsOf((JSON.parse(text) as { "@graph": unknown })["@graph"]).map(
        (problem) => `${path}: ${problem}`,
      ),
    ),
  );
}
