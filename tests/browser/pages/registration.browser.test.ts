/** Signing up: open until its time, with the dates of the series, by the form or by a message already written. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withSite } from "../../harness/browser/with-browser.ts";

const WORKSHOP = "/conferences/transcrire-a-plusieurs/";
const PAST = "/conferences/evaluation-de-l-utilite-sociale/";

describe("registration", () => {
  const site = withSite();

  async function openAt(now: string, path: string) {
    const watched = await site.open();
    await watched.page.clock.setFixedTime(now);
    await watched.page.goto(`${site.origin}${path}`);
    return watched;
  }

  test("offers the dates of the series, this one chosen, and says until when", async () => {
    const { page, context } = await openAt("2027-01-05T10:00:00+01:00", WORKSHOP);
    const form = page.locator("form[name=inscription]");
    assert.equal(await form.locator("input[type=checkbox]").count(), 3);
    assert.equal(await form.locator("input[type=checkbox]:checked").count(), 1);
    await page.getByRole("link", { name: "Jusqu’au 19 mai 2027" }).waitFor();
    await page.getByText("Inscription jusqu’au mercredi 19 mai 2027 à 18 h.").waitFor();
    await context.close();
  });

  test("a date that is past cannot be chosen any more; the others can", async () => {
    const { page, context } = await openAt("2027-04-02T10:00:00+02:00", WORKSHOP);
    const boxes = page.locator("form[name=inscription] input[type=checkbox]");
    await page.waitForFunction(() => document.querySelector("input:disabled") !== null);
    assert.deepEqual(await boxes.evaluateAll((all) => all.map((box) => box.matches(":disabled"))), [
      true,
      false,
      false,
    ]);
    await context.close();
  });

  test("is closed once all dates are past, and says so", async () => {
    const { page, context } = await openAt("2027-11-02T10:00:00+01:00", WORKSHOP);
    // at the head of the page, and where one would sign up
    await page.getByText("Les inscriptions sont closes.").nth(1).waitFor();
    assert.equal(await page.locator("form[name=inscription]").count(), 0);
    await context.close();
  });

  test("a meeting of 2013 is closed, whatever the way to sign up", async () => {
    const { page, context } = await openAt("2026-12-01T12:00:00+01:00", PAST);
    await page.getByText("Les inscriptions sont closes.").waitFor();
    assert.equal(await page.getByText("S’inscrire par courriel").count(), 0);
    const fact = page.locator(".conference-facts hub-registration");
    assert.equal((await fact.innerHTML()).includes("<a"), false);
    assert.equal(await fact.locator(":visible").textContent(), "terminée");
    await context.close();
  });

  test("in its time, the message names the dates that are chosen", async () => {
    const { page, context } = await openAt("2013-01-20T12:00:00+01:00", PAST);
    const link = page.getByRole("link", { name: "S’inscrire par courriel" });
    const body = async () => new URL((await link.getAttribute("href")) ?? "").searchParams.get("body") ?? "";
    assert.match(await body(), /– vendredi 1er\sfévrier 2013/);
    assert.doesNotMatch(await body(), /15\sfévrier 2013/);
    await page.getByRole("checkbox", { name: /15 février 2013/ }).check();
    assert.match(await body(), /1er\sfévrier 2013.*\r\n– vendredi 15\sfévrier 2013/);
    await context.close();
  });

  test("without script everything is there: the form, all dates, and messages for one date or all", async () => {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.origin}${WORKSHOP}`);
    const form = page.locator("form[name=inscription]");
    assert.equal(await form.getAttribute("data-netlify"), "true");
    assert.equal(await form.locator("input[name=form-name]").getAttribute("value"), "inscription");
    assert.equal(await form.locator("input[type=checkbox]:enabled").count(), 3);
    assert.equal(await form.locator("input[name=site-web]").isVisible(), false);
    const action = (await form.getAttribute("action")) ?? "";
    await page.goto(`${site.origin}${PAST}`);
    const all = page.getByRole("link", { name: "Pour toutes les dates du cycle" });
    const body = new URL((await all.getAttribute("href")) ?? "").searchParams.get("body") ?? "";
    assert.match(body, /1er\sfévrier 2013/);
    assert.match(body, /15\sfévrier 2013/);
    await page.goto(`${site.origin}${action}`);
    await page.getByText("Votre inscription est enregistrée.").waitFor();
    await context.close();
  });

  for (const [path, label] of [
    ["/conferences/lire-un-document-les-yeux-fermes/", "Reportée"],
    ["/conferences/une-radio-pour-le-quartier/", "Annulée"],
    ["/conferences/evaluer-avec-les-habitants/", "À distance"],
  ] as const) {
    test(`« ${label} » is the first thing that one reads`, async () => {
      const { page, context } = await site.open();
      await page.goto(`${site.origin}${path}`);
      assert.match(((await page.locator("main").textContent()) ?? "").trim(), new RegExp(`^${label}`));
      await context.close();
    });
  }
});
