/** The demonstration hub, built once for all tests of pages, and served on loopback. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "../../../src/serve/index.ts";
import { buildSite } from "../../../src/site/index.ts";
import { type BuiltPage, type BuiltSite, readSite } from "../site/built-site.ts";
import { shared } from "./shared.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const DEMO_SITE = path.join(ROOT, ".cache", "test-site");

/** The clock of all tests: the demonstration's meetings of 2027 are to come. */
export const DEMO_NOW = "2026-12-01T12:00:00+01:00";

/** Builds the demonstration; `npm test` calls this before the tests that need it. */
export async function buildDemo(): Promise<void> {
  await buildSite({ content: path.join(ROOT, "content"), out: DEMO_SITE, now: DEMO_NOW, log: () => {} });
}

export interface Served {
  /** `http://127.0.0.1:…`, without a final slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the demonstration on a free port of loopback; builds it only where nobody has. */
export async function serveDemo(): Promise<Served> {
  if (!existsSync(DEMO_SITE)) await buildDemo();
  const server = await startServer({ root: DEMO_SITE, port: 0 });
  return { origin: new URL(server.url).origin, close: server.close };
}

/** The demonstration, served to all tests of a process. */
export const sharedDemo = shared(serveDemo, (site) => site.close());

/** All that the demonstration publishes. */
export async function demoSite(): Promise<BuiltSite> {
  if (!existsSync(DEMO_SITE)) await buildDemo();
  return readSite(DEMO_SITE);
}

/** Every HTML page of the demonstration. */
export async function demoPages(): Promise<readonly BuiltPage[]> {
  return (await demoSite()).pages;
}
