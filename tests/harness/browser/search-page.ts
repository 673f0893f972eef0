/** The search page, driven as a reader does, without the pauses. */
import type { Page } from "playwright-core";
import type { Seen } from "../../search/relevance.ts";

/** Types a search, sends it, and reads the results once they are all there. */
export function searchFor(page: Page, query: string): Promise<readonly Seen[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>("hub-search input[type=search]");
    const list = document.querySelector("hub-search ol");
    if (field === null || list === null) throw new Error("this is not the search page");
    field.value = text;
    field.form?.requestSubmit();
    while (list.hasAttribute("aria-busy")) await new Promise((resolve) => setTimeout(resolve, 5));
    return [...list.children].map((item) => ({
      path: new URL(item.querySelector("a")?.href ?? "", location.href).pathname,
      text: (item.textContent ?? "").replace(/\s+/g, " "),
      seconds: [...item.querySelectorAll<HTMLAnchorElement>("a.passage")].flatMap((passage) => {
        const second = /t=?(\d+(?:\.\d+)?)$/.exec(passage.hash)?.[1];
        return second === undefined ? [] : [Number(second)];
      }),
    }));
  }, query);
}
