import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { BuildError } from "./errors.ts";
import type { Edition } from "./plugin.ts";
import { pagesPlugin } from "./plugin.ts";
import { PROJECT, shown } from "./project.ts";
import type { Route } from "./routes.ts";

/**
 * Renders every route through Eleventy, in memory.
 * @returns the text of each file, by its path below the output folder.
 * @throws BuildError naming each page that failed.
 */
export async function renderAll(edition: Edition, pages: string): Promise<ReadonlyMap<string, string>> {
  const failures: string[] = [];
  const eleventy = new Eleventy(path.relative(process.cwd(), pages), "_site", {
    configPath: false,
    quietMode: true,
    config: (config) => {
      config.setTemplateFormats(["11ty.tsx"]);
      config.addPlugin(pagesPlugin, {
        prepare: async () => edition,
        onError: (error, route) => failures.push(pageFailure(error, route)),
      });
    },
  });
  const rendered = await eleventy.toJSON();
  if (failures.length > 0) throw new BuildError(failures);
  const missing = [...edition.routes.values()].flat().length - rendered.length;
  if (missing !== 0) throw new Error(`Eleventy rendered ${rendered.length} pages, ${missing} too few`);
  return new Map(rendered.map((page) => [page.outputPath.replace(/^(?:\.\/)?_site\//, ""), page.content]));
}

/** `/articles/x/ (pages/article.11ty.tsx, _includes/card.tsx:12) : what went wrong`. */
export function pageFailure(error: unknown, route: Route): string {
  const place = error instanceof Error ? frame(error) : undefined;
  const where = place === undefined ? shown(route.kind.file) : `${shown(route.kind.file)}, ${place}`;
  return `${route.url} (${where}) : ${error instanceof Error ? error.message : String(error)}`;
}

/** The innermost frame of the stack that is ours, `file:line`. */
function frame(error: Error): string | undefined {
  for (const line of (error.stack ?? "").split("\n")) {
    const found = /(?:file:\/\/)?(\/[^():]+|[A-Za-z]:[\\/][^():]+):(\d+):\d+\)?$/.exec(line.trim());
    if (found?.[1] === undefined || found[1].includes("node_modules") || found[1].startsWith(PROJECT.cache))
      continue;
    return `${shown(path.normalize(found[1]))}:${found[2]}`;
  }
  return undefined;
}
