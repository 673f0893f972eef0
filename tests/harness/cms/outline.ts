/** The text and the structure of a page, to compare it with its preview. */
import type { Page } from "playwright-core";
import { attribute, elements } from "../html.ts";
import { until } from "../until.ts";

/** Each element with its class and its own text, less drawings and scripts. */
export function outline(html: string): string[] {
  return elements(html).flatMap((element) => {
    const own = element.childNodes.flatMap((node) => ("value" in node ? [node.value.trim()] : []));
    const ignored = /^(?:html|head|body|svg|path|use|script|template)$/.test(element.tagName);
    return ignored ? [] : [`${element.tagName}.${attribute(element, "class") ?? ""} ${own.join(" ").trim()}`];
  });
}

/** The part of a page that is its own. */
export function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
}

/** The outline of the preview's own part once it is as expected, or as it is after a minute: media come after the page. */
export function previewLike(page: Page, expected: readonly string[]): Promise<string[]> {
  const main = page.frameLocator("#preview-pane").locator("main");
  const read = async () => outline(await main.evaluate((element) => element.outerHTML));
  return until(read, (seen) => seen.join("\n") === expected.join("\n"));
}
