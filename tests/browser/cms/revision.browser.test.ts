/** What each save writes without showing it, identity and revision of an entry, and what it does not write over: what somebody else saved. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { derivedId } from "../../../src/content/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
import { draftKept, shown } from "../../harness/cms/drafts.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

interface Recorded {
  readonly id?: string;
  readonly revision?: { readonly n: number; readonly digest: string; readonly at: string };
}

describe("what a save writes of an entry's identity and revision", () => {
  const editing = withForms();
  const recorded = async (file: string, n: number): Promise<Recorded> => {
    const read = async () => {
      const text = await readFile(path.join(editing.content, file), "utf8").catch(() => "");
      return parse(text.split("---\n")[1] ?? "") as Recorded | null;
    };
    const found = await until(read, (entry) => entry?.revision?.n === n);
    assert.ok(found?.revision, `${file}: revision ${n}`);
    assert.match(found.revision.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    return found;
  };

  test("an entry that has none yet keeps the one of its address; a second save counts", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "topics", "entries/prise-de-son");
    assert.equal(await page.getByText("Identité", { exact: true }).count(), 0);
    assert.equal(await page.getByText("Révision", { exact: true }).count(), 0);
    await type(page, control(page, "title"), "Prise de son et micros");
    await save(page);
    const first = await recorded("topics/prise-de-son.md", 1);
    assert.equal(first.id, derivedId("topic", "prise-de-son"));
    await type(page, control(page, "title"), "Prise de son, micros");
    await save(page);
    const second = await recorded("topics/prise-de-son.md", 2);
    assert.equal(second.id, first.id);
    assert.notEqual(second.revision?.digest, first.revision?.digest);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("a new entry has an identity of its own", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "topics");
    await type(page, control(page, "title"), "Un thème compté");
    await save(page);
    const { id } = await recorded("topics/un-theme-compte.md", 1);
    assert.match(String(id), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});

describe("an entry that somebody else saves while its form is open", () => {
  const editing = withForms();
  const source = (file: string) => readFile(path.join(editing.content, file), "utf8");

  test("shows both versions of what somebody else has saved since, and writes what is chosen of each", async () => {
    const editor = await editing.open({ bypassCSP: true });
    const { page } = editor;
    await openForm(page, "people", "entries/gurvan-lostmarch");
    const file = "people/gurvan-lostmarch.md";
    const theirs = (await source(file))
      .replace(/^title: .*$/m, "title: Gurvan, par un autre")
      .replace(/^role: .*$/m, "role: Le sien");
    await writeFile(path.join(editing.content, file), theirs);
    await type(page, control(page, "role"), "Le mien");
    await save(page);
    const dialog = page.getByRole("dialog", { name: "Deux versions de cette fiche" });
    await dialog.getByRole("button", { name: "Annuler" }).click();
    await page
      .getByText(/rien n’a été enregistré/)
      .first()
      .waitFor();
    assert.equal(await source(file), theirs);
    assert.equal(await control(page, "role").inputValue(), "Le mien");

    await save(page);
    const role = dialog.getByRole("group", { name: /^Rôle/ });
    assert.equal(
      await role.getByLabel(/Le sien/).isChecked(),
      true,
      "a colleague's is not replaced by default",
    );
    assert.deepEqual(await dialog.locator("legend").allTextContents(), ["Nom", "Rôlechangé des deux côtés"]);
    await role.getByLabel(/Le mien/).check();
    assert.deepEqual(await axeFindings(page, undefined, "dialog.compare"), []);
    await dialog.getByRole("button", { name: "Enregistrer ces choix" }).click();
    const written = await editing.written(file, (text) => text !== theirs);
    assert.match(written, /^title: Gurvan, par un autre$/m);
    assert.match(written, /^role: Le mien$/m);
    await shown(page, "title", "Gurvan, par un autre");
    assert.equal(await control(page, "role").inputValue(), "Le mien");
    await type(page, control(page, "role"), "Encore");
    await save(page);
    const again = await editing.written(file, (text) => text.includes("role: Encore"));
    assert.match(again, /^title: Gurvan, par un autre$/m);
    await editor.context.close();
  });

  test("compares what is resumed with what a colleague saved since", async () => {
    const editor = await editing.open();
    const { page } = editor;
    const file = "people/maela-trezien.md";
    await openForm(page, "people", "entries/maela-trezien");
    await type(page, control(page, "role"), "Le mien, laissé là");
    await draftKept(page, "Le mien, laissé là");
    await page.goto("about:blank");
    const theirs = (await source(file)).replace(/^title: .*$/m, "title: Maëla, par un autre");
    await writeFile(path.join(editing.content, file), theirs);
    await page.goto(`${editing.origin}/admin/#/collections/people/entries/maela-trezien`);
    await shown(page, "role", "Le mien, laissé là");
    await save(page);
    const dialog = page.getByRole("dialog", { name: "Deux versions de cette fiche" });
    await dialog.getByRole("button", { name: "Enregistrer ces choix" }).click();
    const written = await editing.written(file, (text) => text.includes("Le mien, laissé là"));
    assert.match(written, /^title: Maëla, par un autre$/m);
    await editor.context.close();
  });
});
