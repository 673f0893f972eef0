/** What the site goes without until it is mended: editors read it when they arrive, and no more once it is. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { trouble } from "../../harness/cms/cms.ts";
import { withCms } from "../../harness/cms/with-cms.ts";

const TOPIC = "topics/communs.md";

describe("an entry that is set aside", () => {
  const editing = withCms(async (content) => {
    const text = await readFile(path.join(content, TOPIC), "utf8");
    await writeFile(path.join(content, TOPIC), text.replace("title:", "titre:"));
  });

  test("is told to editors with its reason and its form, while the rest of the site is there", async () => {
    const editor = await editing.open();
    const { page } = editor;
    const waiting = page
      .locator(".home section")
      .filter({ has: page.getByRole("heading", { name: "Mises de côté" }) });
    await waiting.getByText(/titre\u00A0: champ inconnu/).waitFor();
    await page.goto(`${editing.origin}/admin/#/collections/links`);
    await page.reload();
    const box = page.getByRole("region", { name: "Une fiche est mise de côté" });
    await box.waitFor();
    assert.match(
      (await box.textContent()) ?? "",
      /Thème sans titre[\s\S]*Nom\u00A0: à remplir\.[\s\S]*titre\u00A0: champ inconnu/,
    );
    assert.equal(
      await box.getByRole("link", { name: "Thème sans titre" }).getAttribute("href"),
      "/admin/#/collections/topics/entries/communs",
    );
    await box.getByRole("button", { name: "Fermer" }).click();
    assert.equal(await box.count(), 0);
    assert.deepEqual(trouble(editor), []);
  });
});
