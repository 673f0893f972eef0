import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { pageFailure } from "./error-place.ts";
import { BuildError } from "./errors.ts";
import type { RenderInput } from "./plugin.ts";
import { pagesPlugin } from "./plugin.ts";

/**
 * Renders every route through Eleventy, in memory.
 * @returns the text of each file, by its path below the output folder.
 * @throws BuildError naming each page that failed.
 */
export async function renderAll(edition: RenderInput, pages: string): Promise<ReadonlyMap<string, string>> {
  const failures: string[] = [];
  const eleventy = new Eleventy(path.relative(process.cwd(), pages), "_site", {
    configPath: false,
    quietMode: true,
    config: (config) => {
      config.setTemplateFormats(["11ty.tsx"]);
      config.addPlugin(pagesPlugin, {
        prepare: async () => edition,
        onError: (error, route) => failures.push(pageFailure(error, route.kind, route.url)),
      });
    },
  });
  const rendered = await eleventy.toJSON();
  if (failures.length > 0) throw new BuildError(failures);
  const missing = [...edition.routes.values()].flat().length - rendered.length;
  if (missing !== 0) throw new Error(`Eleventy rendered ${rendered.length} pages, ${missing} too few`);
  return new Map(rendered.map((page) => [page.outputPath.replace(/^(?:\.\/)?_site\//, ""), page.content]));
}
