import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Axe {
  run(part: string, options: object): Promise<{ violations: Violation[] }>;
}

/** Only what is wrong is told in full; axe is not in the frames, where it would be waited for. */
const OPTIONS = { resultTypes: ["violations"], iframes: false, selectors: false } as const;

/** Colours that are still coming or going are not those that are read. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ playState, timeline }) => playState === "running" && timeline === document.timeline)
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );

/**
 * What axe finds on a page as it stands, once nothing moves any more, a line each. Its script comes by way of the
 * browser's own tools, which the page's content security policy lets in.
 * @param impact only findings of this impact; all where nothing is said.
 * @param within selector of the part that is looked at
 */
export async function axeFindings(page: Page, impact?: "critical", within = "html"): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) {
    const tools = await page.context().newCDPSession(page);
    await tools.send("Runtime.evaluate", { expression: await readFile(AXE, "utf8") });
    await tools.detach();
  }
  await settled(page);
  const { violations } = await page.evaluate(
    ([part, options]) => (globalThis as unknown as { axe: Axe }).axe.run(part, options),
    [within, OPTIONS] as const,
  );
  return violations
    .filter((violation) => impact === undefined || violation.impact === impact)
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
}
