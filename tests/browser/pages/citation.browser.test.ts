/** References of an entry, copied from its page. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withSite } from "../../harness/browser/with-browser.ts";
import { readBibtex } from "../../harness/references.ts";

describe("the references of an entry", () => {
  const site = withSite();

  test("are copied as the file that is behind them", async () => {
    const { page, context, noise } = await site.open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${site.origin}/conferences/small-archives-long-tides/`);
    const cite = page.locator("details.citation");
    await cite.locator("summary").click();
    const file = (await cite.getByRole("link", { name: "BibTeX" }).getAttribute("href")) ?? "";
    await cite.getByRole("button", { name: /BibTeX/ }).click();
    await cite.getByText("Copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const answer = await fetch(`${site.origin}${file}`);
    assert.equal(copied.replaceAll("\r\n", "\n"), await answer.text());
    assert.match(answer.headers.get("content-type") ?? "", /^application\/x-bibtex/);
    assert.equal(readBibtex(copied)[0]?.title, "Small archives, long tides");
    assert.deepEqual(noise, []);
    await context.close();
  });
});
