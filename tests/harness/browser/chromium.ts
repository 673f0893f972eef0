/**
 * A Chromium for tests, without any download: an installed one where there is one (`CHROMIUM` names it),
 * else the one that the package @sparticuz/chromium carries, unpacked once into `.cache/chromium`.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { shared } from "./shared.ts";

const CACHE = fileURLToPath(new URL("../../../.cache/chromium/", import.meta.url));
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];
const PACKAGE = "@sparticuz/chromium";

interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The browser that tests drive; unpacks it on first use. Run it once before tests that run side by side. */
export async function chromiumExecutable(): Promise<Executable> {
  const installed = [process.env["CHROMIUM"], ...INSTALLED].find(
    (file) => file !== undefined && existsSync(file),
  );
  if (installed !== undefined) return { path: installed, env: {} };
  const folder = await unpacked();
  const env: Record<string, string> = { LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") };
  if (!existsSync("/etc/fonts/fonts.conf")) env["FONTCONFIG_FILE"] = path.join(folder, "fonts.conf");
  return { path: path.join(folder, "chromium"), env };
}

/** Unpacks beside the final place and renames, so that an interrupted run leaves nothing half done. */
async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const { version } = createRequire(import.meta.url)(
    `${entry.slice(0, entry.lastIndexOf(PACKAGE) + PACKAGE.length)}/package.json`,
  ) as {
    version: string;
  };
  const folder = path.join(CACHE, version);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const partial = await mkdtemp(path.join(CACHE, "unpacking-"));
  const code = `await (await import(${JSON.stringify(pathToFileURL(entry).href)})).default.executablePath()`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    encoding: "utf8",
  });
  if (status !== 0) {
    await rm(partial, { recursive: true, force: true });
    throw new Error(`Chromium could not be unpacked into ${CACHE}: ${stderr.trim()}`);
  }
  const fonts = `<fontconfig><dir>${path.join(folder, "fonts")}</dir><cachedir>${path.join(folder, "font-cache")}</cachedir></fontconfig>`;
  await writeFile(path.join(partial, "fonts.conf"), fonts);
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
  return folder;
}

/** The browser that the tests of a process share: each test opens a context of its own. */
export const sharedBrowser = shared(
  launch,
  (browser) => browser.close(),
  (browser) => browser.isConnected(),
);

/** Starts the browser with the web's security as readers have it. */
export async function launch(): Promise<Browser> {
  const { path: executablePath, env } = await chromiumExecutable();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--autoplay-policy=document-user-activation-required",
    ],
  });
}
