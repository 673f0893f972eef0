import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { ReadEdition } from "./build.ts";
import { besides, edition } from "./build.ts";
import { pageFailure } from "./error-place.ts";
import { BuildError } from "./errors.ts";
import type { Log } from "./log.ts";
import { pagesPlugin } from "./plugin.ts";
import { MARKER_OUTPUT, parallel } from "./release/index.ts";
import { renderRoute } from "./render.ts";

export interface HubPluginOptions {
  /** Folder of the contents. */
  readonly content: string;
  /** Folder of the page kinds. */
  readonly pages: string;
  /** Instant on which publication depends, ISO 8601. */
  readonly now: string;
  readonly log: Log;
}

/** The whole site under plain `eleventy`: it reads, routes and renders; what is not a page is added at the end. */
export function hubPlugin(eleventy: EleventyConfig, options: HubPluginOptions): void {
  const content = path.resolve(options.content);
  let current: ReadEdition | undefined;
  eleventy.addPlugin(pagesPlugin, {
    prepare: async () => {
      current = await edition({ ...options, content, pages: path.resolve(options.pages) });
      return current;
    },
    render: renderRoute,
    onError: (error, route) => {
      throw new BuildError([pageFailure(error, route.kind, route.url)]);
    },
  });
  eleventy.on("eleventy.after", async ({ outputMode, directories }) => {
    if (outputMode !== "fs" || current === undefined) return;
    const { outputs } = await besides(current, options.log);
    await parallel([...outputs, MARKER_OUTPUT], async (output) => {
      const target = path.join(directories.output, output.file);
      await mkdir(path.dirname(target), { recursive: true });
      if ("bytes" in output) await writeFile(target, output.bytes);
      else await copyFile(output.from, target);
    });
  });
}
