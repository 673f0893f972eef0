/** The text and the structure of a page, to compare it with its preview. */
import type { Page } from "playwright-core";
import { attribute, elements } from "./html.ts";

/** Each element with its class and its own text, less drawings and scripts. */
export function outline(html: string): string[] {
  return elements(html).flatMap((element) => {
    const own = element.childNodes.flatMap((node) => ("value" in node ? [node.value.trim()] : []));
    const ignored = /^(?:html|head|body|svg|path|use|script|template)$/.test(element.tagName);
    return ignored ? [] : [`${element.tagName}.${attribute(element, "class") ?? ""} ${own.join(" ").trim()}`];
  });
}

/** The outline of the preview's own part once it is as expected, or as it is after ten seconds: media come after the page. */
export async function previewLike(page: Page, expected: readonly string[]): Promise<string[]> {
  const main = page.frameLocator("#preview-pane").locator("main");
  let seen: string[] = [];
  for (let tries = 0; tries < 40; tries += 1) {
    seen = outline(await main.evaluate((element) => element.outerHTML));
    if (seen.join("\n") === expected.join("\n")) break;
    await page.waitForTimeout(250);
  }
  return seen;
}
