/** What the player offers beyond listening: citing, timers, the device's own controls, words found. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import QRCode from "qrcode";
import { button, heardUntil, near, paused, TALK, time, withTalk } from "../../harness/browser/player.ts";
import { readRis } from "../../harness/references.ts";

/** Seconds at which the coast bears a beacon. */
const beaconsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const drawing = document.querySelector(".player-beacon")?.getAttribute("d") ?? "";
    const { seconds } = JSON.parse(document.querySelector(".player-track")?.textContent ?? "{}");
    return [...drawing.matchAll(/M(\d+)/g)].map(([, x]) => (Number(x) / 1000) * seconds);
  });

describe("the player's tools", () => {
  const site = withTalk();
  const { onTalk } = site;

  test("cites the words that are selected: address, reference, Markdown and frame, to be copied", () =>
    onTalk(async (watched) => {
      const { page, context } = watched;
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const paragraph = page.locator("p[data-c]").first();
      const [start, end] = [
        Number(await paragraph.getAttribute("data-s")),
        Number(await paragraph.getAttribute("data-e")),
      ];
      await paragraph.locator("span").selectText();
      await button(page, "Citer ce moment").click();
      const dialog = page.getByRole("dialog", { name: "Citer ce moment" });
      const hash = `#t=${Math.floor(start)},${Math.ceil(end)}`;
      assert.ok((await dialog.locator("[data-form=link]").textContent())?.endsWith(`${TALK}${hash}`));
      const citation = (await dialog.locator("[data-form=citation]").textContent()) ?? "";
      assert.match(citation, /\[enregistrement sonore\].*0:\d\d–0:\d\d.*#t=\d+,\d+ CC BY-NC-SA 4\.0\.$/);
      assert.doesNotMatch(citation, /Duclos/);
      await dialog.getByRole("button", { name: "Copier le lien" }).click();
      await dialog.getByText("Copié").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(copied.endsWith(`${TALK}${hash}`));
      await dialog.getByText("Pour un logiciel de bibliographie").click();
      await dialog.getByRole("button", { name: "Copier en RIS" }).click();
      await dialog.getByText("Copié").last().waitFor();
      const [reference] = readRis(await page.evaluate(() => navigator.clipboard.readText()));
      assert.equal(reference?.URL, copied);
      await dialog.locator("summary", { hasText: "Code QR" }).click();
      const code = dialog.getByRole("img", { name: `Code QR de l’adresse ${copied}` });
      const drawn = (await code.locator("path").getAttribute("d")) ?? "";
      const expected = QRCode.create([{ data: new TextEncoder().encode(copied), mode: "byte" }], {
        errorCorrectionLevel: "L",
        maskPattern: 0,
      }).modules;
      assert.equal(drawn.match(/M/g)?.length, [...expected.data].filter((dark) => dark === 1).length);
      await dialog.getByLabel("Fin").fill("0:01");
      assert.equal(await code.isVisible(), false);
      assert.equal(await dialog.getByRole("alert").textContent(), "La fin doit venir après le début.");
      await page.keyboard.press("Escape");
      await page.goto("about:blank");
      await page.goto(`${site.origin}${new URL(copied).pathname}${new URL(copied).hash}`);
      await button(page, "Écouter l’extrait").waitFor();
    }));

  test("the address of a moment comes first, the rest is folded, and its picture is whole in 1280 × 800", () =>
    onTalk(
      async ({ page }) => {
        await button(page, "Citer ce moment").click();
        const dialog = page.getByRole("dialog", { name: "Citer ce moment" });
        await dialog.locator("[data-form=link]", { hasText: "#t=" }).waitFor();
        const shown = dialog.locator("[data-form], .moment-qr").filter({ visible: true });
        assert.deepEqual(
          await shown.evaluateAll((forms) => forms.map((form) => form.getAttribute("data-form"))),
          ["link"],
        );
        await dialog.locator("summary", { hasText: "Code QR" }).click();
        const code = await dialog.locator(".moment-qr").boundingBox();
        const frame = await dialog.boundingBox();
        assert.ok(code !== null && frame !== null && code.height > 150);
        assert.ok(code.y >= frame.y && code.y + code.height <= frame.y + frame.height, "cut by the dialog");
        assert.ok(code.y + code.height <= 800, "cut by the window");
      },
      undefined,
      { viewport: { width: 1280, height: 800 } },
    ));

  test("says in the dialog of a moment that its script does not load", () =>
    onTalk(async ({ page, noise }) => {
      await page.route("**/chunks/moment-dialog-*.js", (route) => route.abort());
      await button(page, "Citer ce moment").click();
      const dialog = page.getByRole("dialog", { name: "Citer ce moment" });
      assert.match((await dialog.getByRole("alert").textContent()) ?? "", /Vérifiez la connexion/);
      await dialog.getByRole("button", { name: "Fermer" }).click();
      assert.equal(await dialog.isVisible(), false);
      noise.length = 0;
    }));

  test("stops by itself after the minutes that were chosen, and says so", () =>
    onTalk(async ({ page }) => {
      await page.getByText("Plus de réglages").click();
      await page.getByLabel("Minuterie d’arrêt").selectOption("5");
      const said = page.locator(".player-status");
      assert.equal(await said.textContent(), "Arrêt dans 5\u00A0min.");
      await button(page, "Lecture").click();
      await heardUntil(page, 0.3);
      await page.clock.fastForward("04:50");
      await heardUntil(page, 1);
      await page.clock.fastForward("00:10");
      await paused(page);
      assert.equal(await said.textContent(), "Lecture arrêtée par la minuterie.");
      assert.equal(await page.getByLabel("Minuterie d’arrêt").inputValue(), "off");
    }));

  test("stops at the end of the chapter when asked to", () =>
    onTalk(async ({ page }) => {
      await page.getByText("Plus de réglages").click();
      await page.locator(".player-play").click();
      await heardUntil(page, 54);
      await page.getByLabel("Minuterie d’arrêt").selectOption("chapter");
      await paused(page);
      near(await time(page), Number(await page.locator(".chapter-link").nth(1).getAttribute("data-at")));
    }, `${TALK}#t=54`));

  test("tells the device what is heard: chapter, voice, series, state", () =>
    onTalk(async ({ page }) => {
      await button(page, "Lecture").click();
      await heardUntil(page, 0.5);
      const heard = () =>
        page.evaluate(() => {
          const { metadata, playbackState } = navigator.mediaSession;
          return [metadata?.title, metadata?.artist, metadata?.album, playbackState];
        });
      assert.deepEqual(await heard(), [
        "Qui parle, et de quoi",
        "Voix de synthèse",
        "Évaluation de l’utilité sociale : méthode et exemples · Utilité sociale et médiation numérique",
        "playing",
      ]);
      await button(page, "Chapitre suivant").click();
      await page.waitForFunction(
        () => navigator.mediaSession.metadata?.title === "Ce que les comptes laissent de côté",
      );
      await button(page, "Pause").click();
      await paused(page);
      await page.waitForFunction(() => navigator.mediaSession.playbackState === "paused");
    }));

  test("keeps nothing once it was asked to forget", () =>
    onTalk(async ({ page }) => {
      await page.locator(".chapter-link").nth(2).click();
      await heardUntil(page, 130);
      await button(page, "Pause").click();
      await page.waitForFunction(() => localStorage.getItem("hub-places") !== null);
      await page.getByText("Plus de réglages").click();
      await button(page, "Oublier mes positions d’écoute").click();
      assert.equal(
        await page.evaluate(() => localStorage.getItem("hub-places")?.includes("presentation") ?? false),
        false,
      );
      await page.goto(`${site.origin}${TALK}`);
      await page.locator("hub-player[data-ready]").waitFor();
      assert.equal(await page.getByRole("button", { name: /^Reprendre à/ }).count(), 0);
    }));

  test("searches what was said, whatever the accents, and marks it on the coast", () =>
    onTalk(async ({ page }) => {
      const field = page.getByLabel("Chercher un mot prononcé");
      const output = page.locator(".transcript-search output");
      const told = async (pattern: RegExp): Promise<RegExpExecArray> => {
        await output.filter({ hasText: pattern }).waitFor({ state: "attached" });
        const found = pattern.exec((await output.textContent()) ?? "");
        return found ?? assert.fail();
      };
      await field.fill("utilite sociale");
      const expected = await page.evaluate(
        () =>
          (document.querySelector(".transcript-text")?.textContent?.match(/utilité sociale/gi) ?? []).length,
      );
      assert.ok(expected > 2);
      await told(new RegExp(`^${expected} passages$`));
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await told(new RegExp(`^2 sur ${expected} · \\d:\\d\\d$`));
      const beacons = await beaconsOf(page);
      assert.ok(beacons.length > 2 && beacons.length <= expected, `${beacons.length} beacons`);
      await page.getByRole("button", { name: "Résultat précédent" }).click();
      const [, minutes, seconds] = await told(/^1 sur \d+ · (\d+):(\d\d)$/);
      near(beacons[0] ?? -1, Number(minutes) * 60 + Number(seconds), 1);
      assert.deepEqual(
        await page.evaluate(() =>
          ["hub-found", "hub-found-now"].map((name) => CSS.highlights.get(name)?.size),
        ),
        [2 * expected, 2],
      );
      await field.fill("xylophone");
      await told(/^Aucun passage$/);
      assert.deepEqual(await beaconsOf(page), []);
      await field.fill("u");
      await told(/^$/);
      assert.deepEqual(await beaconsOf(page), []);
      // the paragraph has both, a sentence apart, and the other way round
      await field.fill("table voisin");
      await told(/^1 passage$/);
      await page.keyboard.press("Enter");
      await told(/^1 sur 1 · 1:30$/);
      await field.fill("mediaton numerique");
      await told(/^Pour «\smédiation\s» · \d passages$/);
      await page.keyboard.press("Enter");
      await told(/^Pour «\smédiation\s» · 1 sur \d · \d:\d\d$/);
    }));
});
