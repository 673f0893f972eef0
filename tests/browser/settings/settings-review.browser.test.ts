/** Settings where drafts are reviewed: the site changes once they are published, and a host that a form asks for is such a draft. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { control, openForm, trouble } from "../../harness/cms/cms.ts";
import { askForRecording, serveSound } from "../../harness/cms/recording-form.ts";
import { publish, saveNew, setStatus } from "../../harness/cms/review.ts";
import { withReviews } from "../../harness/cms/with-cms.ts";

const HOST = "archives.estran.example";

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "/";
  });
  await page.getByRole("link", { name: "Réglages du site" }).click();
  await control(page, "name").waitFor();
}

async function review(page: Page): Promise<void> {
  await setStatus(page, "Brouillon", "En révision");
  await setStatus(page, "En révision", "Prêt");
  await publish(page);
}

describe("the settings of a site whose drafts are reviewed", () => {
  const editing = withReviews();
  const file = () => readFile(path.join(editing.content, "site.yaml"), "utf8");

  test("are a draft until they are published, and keep what hands wrote in the file", async () => {
    const editor = await editing.open();
    const { page } = editor;
    const before = await file();
    await openSettings(page);
    await control(page, "name").fill("Le hub du port");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    assert.equal(await file(), before, "a draft changes nothing");
    // the draft is what the form shows again
    await openSettings(page);
    assert.equal(await control(page, "name").inputValue(), "Le hub du port");
    await review(page);
    const text = await editing.written("site.yaml", (found) => found.includes("Le hub du port"));
    assert.equal(text, before.replace("name: Estran\n", "name: Le hub du port\n"));
    await editing.published("/", (html) => html.includes("Le hub du port"));
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("wait as a draft with a host that a form asks for, and lose nothing of a draft that waits", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await serveSound(editor, HOST);
    const before = await file();
    await openSettings(page);
    await control(page, "name").fill("Le hub des quais");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();

    const box = await askForRecording(page, "Une voix relue");
    const address = box.getByRole("textbox", { name: /adresse/ });
    await address.fill(`https://${HOST}/voix.opus`);
    await address.press("Enter");
    await box.getByRole("button", { name: "Permettre cet hôte" }).press("Enter");
    await box.getByText("voix.opus", { exact: true }).waitFor();
    await box
      .getByText(/Les réglages du site attendent en brouillon\s: publiez-les avant cette fiche\./)
      .waitFor();
    assert.equal(await file(), before, "nothing is allowed before it is reviewed");
    await saveNew(page);

    await openSettings(page);
    assert.equal(await control(page, "name").inputValue(), "Le hub des quais");
    await review(page);
    const text = await editing.written("site.yaml", (found) => found.includes(HOST));
    assert.equal(
      text.replace(/^mediaHosts:.*(?:\n {2}- .*)*$/m, "mediaHosts: []"),
      before.replace("name: Le hub du port\n", "name: Le hub des quais\n"),
    );
    await editing.indexed((found) => found.includes(HOST));
    await openForm(page, "conferences-2027", "entries/une-voix-relue");
    await review(page);
    await editing.published("conferences/une-voix-relue/", (html) =>
      html.includes(`https://${HOST}/voix.opus`),
    );
    const left = trouble(editor).filter((line) => line !== `https://${HOST}/voix.opus`);
    assert.deepEqual(left, []);
    await editor.context.close();
  });
});
