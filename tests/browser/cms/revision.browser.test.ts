/** What each save writes without showing it: the identity of an entry, which it keeps, and its revision, which counts. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { derivedId } from "../../../src/content/index.ts";
import { control, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
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
