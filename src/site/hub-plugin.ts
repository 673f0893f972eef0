import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { BuildError } from "./errors.ts";
import type { Log } from "./log.ts";
import { pagesPlugin } from "./plugin.ts";
import { MARKER_OUTPUT, parallel } from "./release/index.ts";

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
export function hubPlugin(eleventy: EleventyConfig, { content, pages, now, log }: HubPluginOptions): void {
  let current: Awaited<ReturnType<typeof readAll>> | undefined;
  eleventy.addPlugin(pagesPlugin, {
    prepare: async () => {
      current = await readAll(path.resolve(content), path.resolve(pages), now);
      return current;
    },
    render: (route, hub) => current?.code.renderRoute(route, hub) ?? "",
    onError: (error, route) => {
      throw current === undefined
        ? error
        : new BuildError([current.code.pageFailure(error, route.kind, current.code.urlOf(route))]);
    },
  });
  eleventy.on("eleventy.after", async ({ outputMode, directories }) => {
    if (outputMode !== "fs" || current === undefined) return;
    const { code, read } = current;
    const index = [...(await code.buildSearchIndex(read.hub))].map(([address, bytes]) => ({
      file: address.slice(1),
      bytes,
    }));
    await parallel([...index, ...(await code.staticOutputs(read, log)), MARKER_OUTPUT], async (output) => {
      const target = path.join(directories.output, output.file);
      await mkdir(path.dirname(target), { recursive: true });
      if ("bytes" in output) await writeFile(target, output.bytes);
      else await copyFile(output.from, target);
    });
  });
}

/** All that a run needs; what does it is loaded when it is needed, since `npm run build` may not need it. */
async function readAll(content: string, pages: string, now: string) {
  const { bundle } = await import("./bundle.ts");
  const code = await bundle(pages);
  const read = await code.readInput({ content, now });
  return { code, read, hub: read.hub, routes: code.planRoutes(code.kinds, read.hub) };
}
