import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { BuildInput } from "./build.ts";
import { readInput, staticOutputs } from "./build.ts";
import { pageFailure } from "./error-place.ts";
import { BuildError } from "./errors.ts";
import type { Log } from "./log.ts";
import { pagesPlugin } from "./plugin.ts";
import { writeOver } from "./write/index.ts";

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
  let current: BuildInput | undefined;
  eleventy.addPlugin(pagesPlugin, {
    prepare: async () => {
      current = await readInput({ ...options, content, pages: path.resolve(options.pages) });
      return current;
    },
    onError: (error, route) => {
      throw new BuildError([pageFailure(error, route.kind, route.url)]);
    },
  });
  eleventy.on("eleventy.after", async ({ outputMode, directories }) => {
    if (outputMode !== "fs" || current === undefined) return;
    const { outputs } = await staticOutputs(current, options.log);
    await writeOver(directories.output, outputs);
  });
}
