/** No string becomes a script on readers' pages, besides the hub's own; what it needs is tried where it is used. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withSite } from "../../harness/browser/with-browser.ts";

describe("on a page of readers", () => {
  const site = withSite();

  test("strings are refused wherever they would be run, from HTML to workers", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/`);
    await page.waitForFunction(() => customElements.get("hub-theme") !== undefined);
    const refused = await page.evaluate(() => {
      const script = document.createElement("script");
      const frame = document.createElement("iframe");
      const tries: readonly (readonly [string, () => unknown])[] = [
        [
          "innerHTML",
          () => Reflect.set(document.createElement("p"), "innerHTML", "<img src=x onerror=alert(1)>"),
        ],
        ["insertAdjacentHTML", () => document.createElement("p").insertAdjacentHTML("beforeend", "<b>x</b>")],
        ["parseFromString", () => new DOMParser().parseFromString("<p>", "text/html")],
        ["write", () => document.write("<script>alert(1)</script>")],
        ["script.src", () => Reflect.set(script, "src", "/assets/hub.js")],
        ["script.text", () => Reflect.set(script, "text", "alert(1)")],
        ["srcdoc", () => Reflect.set(frame, "srcdoc", "<script>alert(1)</script>")],
        ["worker", () => new Worker("/assets/hub.js")],
        ["worker of data", () => new Worker("data:text/javascript,0")],
      ];
      return tries.flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return [name];
        }
      });
    });
    assert.deepEqual(refused, [
      "innerHTML",
      "insertAdjacentHTML",
      "parseFromString",
      "write",
      "script.src",
      "script.text",
      "srcdoc",
      "worker",
      "worker of data",
    ]);
    await context.close();
  });
});
