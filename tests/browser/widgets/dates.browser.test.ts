/** Dates of the form, by keyboard, in a browser whose clocks are not those of the place. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { control, openForm, openPart, save, setMoment, trouble, type } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

const ELSEWHERE = { timezoneId: "America/New_York" };
const TALK = "conferences/2013/evaluation-de-l-utilite-sociale.md";

const timeOf = (page: Page, name: string): Locator =>
  page.locator(`[id^="${name}-field-"][id$="-time"]`).first();

/** Each browser writes the parts of a date in its own order, the year last in French and in English. */
async function retypeYear(page: Page, name: string, year: string): Promise<void> {
  await control(page, name).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type(year);
}

async function becomes(read: () => Promise<string[]>, wanted: readonly string[]): Promise<void> {
  assert.deepEqual(await until(read, (found) => found.join() === wanted.join()), wanted);
}

describe("a date", () => {
  const editing = withForms(async (content) => {
    await writeFile(
      path.join(content, "conferences/2013/ailleurs.md"),
      "---\ntitle: Ailleurs\npublishedAt: 2013-01-15\nstartsAt: 2013-02-01T14:00:00+11:00\nendsAt: 2013-02-01T17:00:00+11:00\ntimeZone: Pacific/Noumea\n---\n",
    );
    await writeFile(
      path.join(content, "conferences/2013/forum.md"),
      "---\ntitle: Forum\npublishedAt: 2013-01-15\nstartsAt: 2013-02-01T14:00:00+01:00\nendsAt: 2013-02-01T17:00:00+01:00\n---\n",
    );
    await writeFile(
      path.join(content, "articles/2026/a-jour.md"),
      "---\ntitle: À jour\nsummary: Un chapô.\npublishedAt: 2026-11-20\nupdatedAt: 2026-11-24\n---\nUn texte.\n",
    );
  });

  test("may be a whole day: its end is then the last one, and neither has a time", async () => {
    const editor = await editing.take(ELSEWHERE);
    const { page } = editor;
    await openForm(page, "conferences-2013", "entries/forum");
    await page.getByLabel("Toute la journée").first().check();
    await until(
      async () => [await timeOf(page, "startsAt").count(), await timeOf(page, "endsAt").count()],
      (counts) => counts.join() === "0,0",
    );
    await control(page, "endsAt").fill("2013-02-03");
    await save(page);
    const file = "conferences/2013/forum.md";
    const text = await editing.written(file, (saved) => /^endsAt: .*02-03/m.test(saved));
    assert.match(text, /^startsAt: ["']?2013-02-01["']?$/m);
    assert.match(text, /^endsAt: ["']?2013-02-03["']?$/m);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("whose year is typed again is saved as it is shown, in the time of the place", async () => {
    const editor = await editing.take(ELSEWHERE);
    const { page } = editor;
    const before = /^startsAt: "?(\S{10})T(\S{5})/m.exec(await editing.written(TALK));
    await openForm(page, "conferences-2013", "entries/evaluation-de-l-utilite-sociale");
    const [, date = "", time = ""] = before ?? [];
    assert.deepEqual(
      [await control(page, "startsAt").inputValue(), await timeOf(page, "startsAt").inputValue()],
      [date, time],
    );
    await page.getByText("Heure d’Europe centrale (Paris)").first().waitFor();
    await retypeYear(page, "startsAt", "2012");
    assert.equal(await control(page, "startsAt").inputValue(), `2012${date.slice(4)}`);
    await save(page);
    const text = await editing.written(TALK, (saved) => /^startsAt: .*2012/m.test(saved));
    assert.match(text, new RegExp(`^startsAt: 2012${date.slice(4)}T${time}:00\\+0[12]:00$`, "m"));
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("of a meeting elsewhere is in the time of that place, and goes with it", async () => {
    const editor = await editing.take(ELSEWHERE);
    const { page } = editor;
    await openForm(page, "conferences-2013", "entries/ailleurs");
    await page
      .getByText(/Nouvelle-Calédonie \(Noumea\)/)
      .first()
      .waitFor();
    await setMoment(page, "startsAt", "2013-02-01T09:15");
    await setMoment(page, "endsAt", "2013-02-01T11:00");
    await openPart(page, "Réglages");
    await type(page, control(page, "timeZone"), "Indian/Reunion");
    await page
      .getByText(/La Réunion \(Reunion\)/)
      .first()
      .waitFor();
    assert.equal(await timeOf(page, "startsAt").inputValue(), "09:15");
    await save(page);
    const text = await editing.written("conferences/2013/ailleurs.md", (saved) => saved.includes("Reunion"));
    assert.match(text, /^startsAt: 2013-02-01T09:15:00\+04:00$/m);
    assert.match(text, /^endsAt: 2013-02-01T11:00:00\+04:00$/m);
    await editing.giveBack(editor);
  });

  test("is proposed for the end as a duration, which follows the start", async () => {
    const editor = await editing.take(ELSEWHERE);
    const { page } = editor;
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "Une durée");
    const length = page.getByRole("combobox", { name: "Durée" });
    assert.equal(await length.isDisabled(), true);
    await setMoment(page, "startsAt", "2027-07-05T22:30");
    await length.selectOption({ label: "2\u00A0h" });
    const end = async () => [
      await control(page, "endsAt").inputValue(),
      await timeOf(page, "endsAt").inputValue(),
    ];
    await becomes(end, ["2027-07-06", "00:30"]);
    await setMoment(page, "startsAt", "2027-07-07T22:00");
    await becomes(end, ["2027-07-08", "00:00"]);
    await setMoment(page, "endsAt", "2027-07-08T00:15");
    await setMoment(page, "startsAt", "2027-07-07T22:30");
    await becomes(end, ["2027-07-08", "00:15"]);
    await page
      .getByRole("combobox", { name: "Durée" })
      .getByText("1\u00A0h\u00A045")
      .waitFor({ state: "attached" });
    await save(page);
    const text = await editing.written("conferences/2027/une-duree.md");
    assert.match(text, /^startsAt: 2027-07-07T22:30:00\+02:00\nendsAt: 2027-07-08T00:15:00\+02:00$/m);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("that is not whole is not saved, and is told; one that is emptied goes", async () => {
    const editor = await editing.open(ELSEWHERE);
    const { page } = editor;
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Une date entamée");
    await openPart(page, "Réglages");
    const updated = control(page, "updatedAt");
    await updated.focus();
    await page.keyboard.type("12");
    await control(page, "title").focus();
    await page.getByText("Date incomplète. Complétez-la, ou effacez-la.").waitFor();
    await save(page);
    await page.getByText("Mise à jour\u00A0: date incomplète. Complétez-la, ou effacez-la.").waitFor();
    await updated.locator("xpath=..").getByRole("button", { name: "Effacer" }).click();
    await save(page);
    assert.doesNotMatch(await editing.written("articles/2026/une-date-entamee.md"), /updatedAt/);
    await editor.context.close();
  });

  test("that is emptied by keys goes from the entry", async () => {
    const editor = await editing.take(ELSEWHERE);
    const { page } = editor;
    await openForm(page, "articles-2026", "entries/a-jour");
    await openPart(page, "Réglages");
    const updated = control(page, "updatedAt");
    assert.equal(await updated.inputValue(), "2026-11-24");
    await updated.focus();
    for (const _part of ["day", "month", "year"]) {
      await page.keyboard.press("Delete");
      await page.keyboard.press("ArrowRight");
    }
    await becomes(async () => [await updated.inputValue()], [""]);
    await save(page);
    await editing.written("articles/2026/a-jour.md", (text) => !text.includes("updatedAt"));
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});
