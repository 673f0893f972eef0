/** A workshop that comes back each week: its dates are made at once, and then each is one of its own. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

/** A browser whose clocks are not those of the place. */
const ELSEWHERE = { timezoneId: "America/New_York", bypassCSP: true };

const tool = (page: Page): Locator => page.getByRole("group", { name: "Plusieurs dates d’un coup" });
const opener = (page: Page): Locator => page.getByRole("button", { name: "Plusieurs dates d’un coup…" });
/** Items of the list of dates, as they are read while they are closed. */
const items = (page: Page): Locator => page.locator('[class*="-SortableListItem"]');

/** The item of which a line says so, open. */
async function openDate(page: Page, line: RegExp): Promise<Locator> {
  const texts = await items(page).allTextContents();
  const at = texts.findIndex((text) => line.test(text));
  assert.notEqual(at, -1, texts.join("\n"));
  const item = items(page).nth(at);
  await item.getByRole("button", { name: "Déplier ou replier" }).first().click();
  await item.locator('[id^="startsAt-field-"]').first().waitFor();
  return item;
}

/** Which events a calendar has: UID, SEQUENCE, start and status of each, in the order of time. */
function events(ics: string): readonly { uid: string; sequence: number; start: string; status: string }[] {
  const value = (event: string, name: string) =>
    new RegExp(`^${name}[^:]*:(.*)\r$`, "m").exec(event)?.[1] ?? "";
  return ics
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((event) => ({
      uid: value(event, "UID"),
      sequence: Number(value(event, "SEQUENCE")),
      start: value(event, "DTSTART"),
      status: value(event, "STATUS"),
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

describe("the dates of a weekly workshop", () => {
  const editing = withForms();
  const FILE = "conferences/2027/l-atelier-du-mardi.md";
  const CALENDAR = "conferences/l-atelier-du-mardi/l-atelier-du-mardi.ics";

  test("are made across a change of clocks, moved, cancelled, and keep what they are known by", async () => {
    const editor = await editing.open(ELSEWHERE);
    const { page } = editor;
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "L’atelier du mardi");
    await opener(page).focus();
    await page.keyboard.press("Enter");
    await tool(page).getByLabel("Première date").fill("2027-09-28");
    await tool(page).getByLabel("Heure").fill("18:00");
    await tool(page).getByLabel("Durée").selectOption({ label: "2\u00A0h" });
    await tool(page).getByLabel("Rythme").selectOption({ label: "tous les mardis" });
    await tool(page).getByLabel("Jusqu’au").fill("2027-11-30");
    const shown = tool(page).getByRole("checkbox");
    assert.equal(await shown.count(), 10);
    assert.deepEqual(await axeFindings(page, undefined, ".repeat"), []);
    await tool(page).getByRole("button", { name: "Ajouter 10\u00A0dates" }).click();
    await page.getByText("10\u00A0dates sont ajoutées.").waitFor();
    assert.equal(await control(page, "startsAt").inputValue(), "2027-09-28");
    assert.equal(await items(page).count(), 9);
    await save(page);
    const made = await editing.written(FILE);
    assert.match(made, /^startsAt: 2027-09-28T18:00:00\+02:00\nendsAt: 2027-09-28T20:00:00\+02:00$/m);
    assert.deepEqual(
      [...made.matchAll(/^ {2}- startsAt: (\S+)\n {4}endsAt: (\S+)$/gm)].map(([, start]) => start),
      [
        ...["05", "12", "19", "26"].map((day) => `2027-10-${day}T18:00:00+02:00`),
        ...["02", "09", "16", "23", "30"].map((day) => `2027-11-${day}T18:00:00+01:00`),
      ],
    );
    const before = events(await editing.published(CALENDAR));
    assert.equal(new Set(before.map(({ uid }) => uid)).size, 10);

    const moved = await openDate(page, /Mardi\s2\snovembre/);
    await moved.locator('[id^="startsAt-field-"]').first().fill("2027-11-04");
    const end = moved.locator('[id^="endsAt-field-"]').first();
    assert.equal(
      await until(
        () => end.inputValue(),
        (day) => day === "2027-11-04",
      ),
      "2027-11-04",
    );
    const cancelled = await openDate(page, /Mardi\s16\snovembre/);
    await cancelled.getByLabel("État").click();
    await page.getByRole("option", { name: "Annulée" }).click();
    await save(page);
    const text = await editing.written(FILE, (saved) => saved.includes("cancelled"));
    assert.match(
      text,
      /^ {2}- id: 2027-11-02-1800\n {4}startsAt: 2027-11-04T18:00:00\+01:00\n {4}endsAt: 2027-11-04T20:00:00\+01:00$/m,
    );
    assert.match(
      text,
      /^ {2}- startsAt: 2027-11-16T18:00:00\+01:00\n {4}endsAt: .*\n {4}status: cancelled$/m,
    );
    const after = events(await editing.published(CALENDAR, (ics) => ics.includes("CANCELLED")));
    assert.deepEqual(
      after.map(({ uid }) => uid),
      before.map(({ uid }) => uid),
    );
    assert.deepEqual(
      after.filter(({ start }, n) => start !== before[n]?.start).map(({ start }) => start),
      ["20271104T170000Z"],
    );
    assert.deepEqual(
      after.filter(({ status }) => status === "CANCELLED").map(({ start }) => start),
      ["20271116T170000Z"],
    );
    assert.ok(after.every(({ sequence }, n) => sequence > (before[n]?.sequence ?? 0)));
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("may have the first one among the others, cancelled alone, known as before; what was added is taken back", async () => {
    const editor = await editing.open(ELSEWHERE);
    const { page } = editor;
    const before = events(await editing.published(CALENDAR));
    await openForm(page, "conferences-2027", "entries/l-atelier-du-mardi");
    await opener(page).click();
    assert.equal(await tool(page).getByLabel("Première date").inputValue(), "2027-12-07");
    assert.equal(await tool(page).getByLabel("Heure").inputValue(), "18:00");
    await tool(page).getByLabel("Jusqu’au").fill("2027-12-21");
    await tool(page).getByRole("checkbox").nth(1).uncheck();
    await tool(page).getByRole("button", { name: "Ajouter 2\u00A0dates" }).click();
    assert.equal(await items(page).count(), 11);
    await page.getByRole("button", { name: "Retirer les dates ajoutées" }).click();
    await page.getByText("Les dates ajoutées sont retirées.").waitFor();
    assert.equal(await items(page).count(), 9);

    await page.getByRole("button", { name: "La mettre dans la liste" }).click();
    assert.equal(await items(page).count(), 10);
    assert.equal(await control(page, "startsAt").inputValue(), "");
    const first = await openDate(page, /Mardi\s28\sseptembre/);
    await first.getByLabel("État").click();
    await page.getByRole("option", { name: "Annulée" }).click();
    await save(page);
    const text = await editing.written(FILE, (saved) => saved.includes("id: meeting"));
    assert.doesNotMatch(text, /^startsAt/m);
    assert.match(
      text,
      /^ {2}- id: meeting\n {4}startsAt: 2027-09-28T18:00:00\+02:00\n {4}endsAt: .*\n {4}status: cancelled$/m,
    );
    const after = events(await editing.published(CALENDAR, (ics) => ics.split("CANCELLED").length > 2));
    assert.deepEqual(
      after.map(({ uid, start }) => [uid, start]),
      before.map(({ uid, start }) => [uid, start]),
    );
    assert.equal(after[0]?.status, "CANCELLED");
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
