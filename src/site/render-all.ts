import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { pageFailure } from "./error-place.ts";
import { BuildError } from "./errors.ts";
import type { RenderInput } from "./plugin.ts";
import { pagesPlugin } from "./plugin.ts";
import type { Route } from "./routes.ts";

/**
 * Renders every route of a hub through Eleventy, which keeps none of them.
 * @param render gives the text of a page to whoever writes it
 * @throws BuildError naming each page that failed.
 */
export async function renderAll(
  input: RenderInput,
  pages: string,
  render: (route: Route) => void,
): Promise<void> {
  const wanted = [...input.routes.values()].flat().length;
  if (wanted === 0) return;
  const failures: string[] = [];
  const eleventy = new Eleventy(path.relative(process.cwd(), pages), "_site", {
    configPath: false,
    quietMode: true,
    config: (config) => {
      config.setTemplateFormats(["11ty.tsx"]);
      config.addPlugin(pagesPlugin, {
        prepare: async () => input,
        render: (route) => {
          render(route);
          return "";
        },
        onError: (error, route) => failures.push(pageFailure(error, route.kind, route.url)),
      });
    },
  });
  const rendered = await eleventy.toJSON();
  if (failures.length > 0) throw new BuildError(failures);
  const missing = wanted - rendered.length;
  if (missing !== 0) throw new Error(`Eleventy rendered ${rendered.length} pages, ${missing} too few`);
}
