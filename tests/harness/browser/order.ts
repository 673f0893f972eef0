/** Whether what comes first in the document comes first on the screen (RGAA 12.8). */
import type { Page } from "playwright-core";

/** Neighbours of which the second in the document stands before the first on the screen: above it, or left of it on its line. */
export const outOfOrder = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body, main, main *:not(svg, svg *)")].flatMap((parent) => {
      const children = [...parent.children].filter((one) => {
        const { position, display, visibility } = getComputedStyle(one);
        const { width, height } = one.getBoundingClientRect();
        const inFlow = position !== "absolute" && position !== "fixed" && !display.startsWith("inline");
        return inFlow && visibility === "visible" && width > 1 && height > 1;
      });
      return children.flatMap((child, n) => {
        const before = children[n - 1];
        if (before === undefined) return [];
        const [a, b] = [before.getBoundingClientRect(), child.getBoundingClientRect()];
        const follows = b.top >= a.bottom - 1 || b.left >= a.right - 1;
        return follows ? [] : [`${before.className || before.tagName} | ${child.className || child.tagName}`];
      });
    }),
  );
