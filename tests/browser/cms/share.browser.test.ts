/** A page shared from elsewhere, and an address that the hub already has. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, save, trouble } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("a page shared from a telephone", () => {
  const editing = withForms();

  test("reaches the interface by the way that its manifest tells, and becomes a link", async () => {
    const editor = await editing.open({ viewport: { width: 390, height: 844 } });
    const { page } = editor;
    // Chromium's own reading of the manifest, in place of a telephone's
    const devtools = await page.context().newCDPSession(page);
    const { url, data, errors } = await devtools.send("Page.getAppManifest");
    assert.deepEqual([url, errors], [`${editing.origin}/admin/manifest.webmanifest`, []]);
    const { share_target: target } = JSON.parse(data ?? "{}") as {
      share_target: { action: string; method: string; params: Record<string, string> };
    };
    assert.equal(target.method, "GET");
    const sent = new URLSearchParams({
      [target.params["title"] ?? ""]: "Une page partagée",
      [target.params["text"] ?? ""]: "https://exemple.fr/partagee",
    });
    await page.goto(`${editing.origin}${target.action}?${sent}`);
    await control(page, "title").waitFor();
    assert.match(page.url(), /\/admin\/#\/collections\/links-2026\/new/);
    assert.equal(await control(page, "title").inputValue(), "Une page partagée");
    assert.equal(await control(page, "url").inputValue(), "https://exemple.fr/partagee");
    await save(page);
    assert.match(
      await editing.written("links/2026/une-page-partagee.md"),
      /^url: https:\/\/exemple\.fr\/partagee$/m,
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("that the hub already has is noticed under the address, with a link, and not refused", async () => {
    const editor = await editing.open({ bypassCSP: true });
    const { page } = editor;
    await page.goto(
      `${editing.origin}/admin/partager/?title=Encore&url=http%3A%2F%2Fwww.schema.org%2F%3Futm_source%3Dx`,
    );
    await control(page, "title").waitFor();
    const twin = page.getByRole("link", { name: "Schema.org" });
    await twin.waitFor();
    assert.equal(await twin.getAttribute("href"), "/admin/#/collections/links-2026/entries/schema-org");
    assert.deepEqual(await axeFindings(page, "critical"), []);
    await control(page, "url").fill("https://exemple.fr/autre");
    await twin.waitFor({ state: "detached" });
    await control(page, "url").fill(" schema.org?utm_source=lettre ");
    await control(page, "title").focus();
    await twin.waitFor();
    await save(page);
    assert.match(await editing.written("links/2026/encore.md"), /^url: https:\/\/schema\.org$/m);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
