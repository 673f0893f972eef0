/** A page in a real browser that notes what should not happen: console output, errors, requests to elsewhere. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { PATIENCE_MS } from "../until.ts";
import { DEMO_NOW } from "./demo-site.ts";

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console messages, uncaught errors and failed requests, as they came. */
  readonly noise: string[];
  /** Addresses outside the site that the page asked for. */
  readonly foreign: string[];
}

/** Opens a blank page of a fresh context, at the tests' own time. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.clock.install({ time: DEMO_NOW });
  await page.clock.resume();
  const noise: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && /^https?:$/.test(url.protocol)) foreign.push(request.url());
  });
  return { page, context, noise, foreign };
}
