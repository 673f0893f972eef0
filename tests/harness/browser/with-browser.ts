/** For the top of a `describe`: what its tests open in the browser of this process. */
import { after, before } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { sharedBrowser } from "./chromium.ts";
import { sharedDemo } from "./demo-site.ts";
import { openPage, type Watched } from "./page.ts";

export interface WithBrowser {
  /** Known once the tests run. */
  readonly browser: Browser;
}

/** The browser; the contexts that tests leave open are closed after the last. */
export function withBrowser(): WithBrowser {
  let browser: Browser | undefined;
  before(async () => {
    browser = await sharedBrowser.take();
  });
  after(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    await sharedBrowser.giveBack();
  });
  return {
    get browser() {
      if (browser === undefined) throw new Error("the tests do not run yet");
      return browser;
    },
  };
}

export interface WithSite extends WithBrowser {
  /** `http://127.0.0.1:…`, without a final slash. */
  readonly origin: string;
  /** A blank page of a fresh context. */
  readonly open: (options?: BrowserContextOptions) => Promise<Watched>;
}

/** The demonstration in a browser. */
export function withSite(): WithSite {
  const its = withBrowser();
  let origin = "";
  before(async () => {
    origin = (await sharedDemo.take()).origin;
  });
  after(() => sharedDemo.giveBack());
  return {
    get browser() {
      return its.browser;
    },
    get origin() {
      return origin;
    },
    open: (options) => openPage(its.browser, origin, options),
  };
}
