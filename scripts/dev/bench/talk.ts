/** What a talk of three hours costs a reader whose machine is four times slower than this one. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { startServer } from "../../../src/serve/index.ts";
import { buildSite } from "../../../src/site/index.ts";
import { launch } from "../../../tests/harness/browser/chromium.ts";
import { LONG_SECONDS, LONG_TALK, longTalk } from "../../../tests/harness/browser/long-talk.ts";
import { SITE_YAML } from "../../../tests/harness/content-folder.ts";

/** How much slower the reader's machine is. */
const SLOWER = 4;
/** Milliseconds: the longest that the page may keep a reader from acting. */
export const LONGEST = 200;

export interface Act {
  /** What the reader does, in French. */
  readonly name: string;
  /** Milliseconds of the longest task of the main thread; under 50, browsers report none. */
  readonly longest: number;
  /** Tasks over 50 ms. */
  readonly tasks: number;
}

export interface TalkCost {
  /** Bytes of the page, and compressed. */
  readonly html: number;
  readonly gzip: number;
  /** Milliseconds from the request to the first paint of text, and until the document is ready. */
  readonly paint: number;
  readonly ready: number;
  readonly elements: number;
  readonly acts: readonly Act[];
}

/** @param say receives each step. */
export async function measureTalk(say: (line: string) => void): Promise<TalkCost> {
  const root = await mkdtemp(path.join(tmpdir(), "estran-bench-"));
  try {
    say("Une conférence de trois heures, 30 000 mots et 60 diapositives…");
    const [content, out] = [path.join(root, "content"), path.join(root, "site")];
    for (const [name, data] of Object.entries({ "site.yaml": SITE_YAML, ...(await longTalk()) })) {
      const file = path.join(content, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, data);
    }
    await buildSite({ content, out, now: "2026-12-01T12:00:00+01:00", log: say });
    say(`Écoutée sur un écran de téléphone, ${SLOWER} fois plus lentement…`);
    return await inBrowser(out);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function inBrowser(site: string): Promise<TalkCost> {
  const server = await startServer({ root: site, port: 0 });
  const browser = await launch();
  try {
    return await measure(browser, new URL(LONG_TALK, server.url).href);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, url: string): Promise<TalkCost> {
  const html = Buffer.from(await (await fetch(url)).arrayBuffer());
  const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 390, height: 844 } });
  const devtools = await page.context().newCDPSession(page);
  await slow(devtools, SLOWER);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  const acts: Act[] = [];
  const act = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    await run();
    await page.waitForTimeout(1500);
    const tasks = await page.evaluate(() => (Reflect.get(globalThis, "tasks") as number[]).splice(0));
    acts.push({ name, tasks: tasks.length, longest: Math.max(0, ...tasks) });
  };
  await act("charger", () => page.goto(url, { waitUntil: "load" }));
  const { paint, ready, elements } = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    ready: performance.getEntriesByType("navigation")[0]?.toJSON().domContentLoadedEventEnd ?? 0,
    elements: document.getElementsByTagName("*").length,
  }));
  await act("faire défiler", () => scrollThrough(page));
  await act("lire", () => play(page));
  for (const part of [0.25, 0.5, 0.9, 0.1]) await act(`aller à ${part * 100} %`, () => seek(page, part));
  await act("suivre dix paragraphes", () => follow(page));
  await act("chercher un mot fréquent, lettre à lettre", () => search(page, "habitants"));
  await act("chercher une seule lettre", () => search(page, "e"));
  await act("aller de résultat en résultat", () => nextHits(page));
  await act("changer la largeur de la fenêtre", () => page.setViewportSize({ width: 1280, height: 900 }));
  return { html: html.length, gzip: gzipSync(html).length, paint, ready, elements, acts };
}

const slow = (devtools: CDPSession, rate: number): Promise<unknown> =>
  devtools.send("Emulation.setCPUThrottlingRate", { rate });

async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, step % 8 === 7 ? 20_000 : 900);
    await page.waitForTimeout(40);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

async function play(page: Page): Promise<void> {
  await page.locator(".player-play").first().click();
  await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0.5);
}

async function seek(page: Page, part: number): Promise<void> {
  const box = await page.locator(".player-sea").boundingBox();
  if (box === null) throw new Error("the seek bar is not shown");
  await page.mouse.click(box.x + box.width * part, box.y + box.height / 2);
  await page.waitForFunction(
    (to) => Math.abs((document.querySelector("audio")?.currentTime ?? 0) - to) < 60,
    LONG_SECONDS * part,
  );
}

/** The voice moves from paragraph to paragraph under the reader's eyes. */
async function follow(page: Page): Promise<void> {
  await page.locator("p[data-s] > a").nth(100).click();
  for (let index = 101; index < 111; index += 1) {
    await page.evaluate((n) => {
      const [audio, line] = [document.querySelector("audio"), document.querySelectorAll("p[data-s]")[n]];
      if (audio && line) audio.currentTime = Number(line.getAttribute("data-s")) - 0.1;
    }, index);
    await page.waitForTimeout(500);
  }
}

async function search(page: Page, query: string): Promise<void> {
  const field = page.locator(".transcript-search input");
  await field.fill("");
  await field.pressSequentially(query, { delay: 60 });
}

async function nextHits(page: Page): Promise<void> {
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("Enter");
}
