import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { pageFailure } from "./error-place.ts";
import { BuildError } from "./errors.ts";
import { type PluginOptions, pagesPlugin, type RenderInput } from "./plugin.ts";
import { type Route, urlOf } from "./routes.ts";

/** Routes given to one run of Eleventy, which holds some kilobytes for each from its beginning to its end. */
const MAX_ROUTES = 4_000;

/**
 * Renders every route of a hub through Eleventy, some thousands at a time.
 * @param render gives the text of a page to whoever writes it
 * @throws BuildError naming each page that failed.
 */
export async function renderAll(
  input: RenderInput,
  pages: string,
  render: (route: Route) => void,
): Promise<void> {
  const failures: string[] = [];
  const options = {
    render: (route: Route) => {
      render(route);
      return "";
    },
    onError: (error: unknown, route: Route) => failures.push(pageFailure(error, route.kind, urlOf(route))),
  };
  for (const slice of slices(input.routes)) await renderSlice({ ...input, routes: slice }, pages, options);
  if (failures.length > 0) throw new BuildError(failures);
}

async function renderSlice(
  input: RenderInput,
  pages: string,
  options: Omit<PluginOptions, "prepare">,
): Promise<void> {
  const eleventy = new Eleventy(path.relative(process.cwd(), pages), "_site", {
    configPath: false,
    quietMode: true,
    config: (config) => {
      config.setTemplateFormats(["11ty.tsx"]);
      config.addPlugin(pagesPlugin, { prepare: async () => input, ...options });
    },
  });
  const rendered = await eleventy.toJSON();
  const missing = countOf(input.routes) - rendered.length;
  if (missing !== 0) throw new Error(`Eleventy rendered ${rendered.length} pages, ${missing} too few`);
}

const countOf = (routes: RenderInput["routes"]): number =>
  [...routes.values()].reduce((sum, all) => sum + all.length, 0);

/** The routes in order, at most {@link MAX_ROUTES} in each part. */
function* slices(routes: RenderInput["routes"]): Generator<RenderInput["routes"]> {
  let slice = new Map<string, readonly Route[]>();
  let room = MAX_ROUTES;
  for (const [kind, own] of routes)
    for (let start = 0; start < own.length; ) {
      const part = own.slice(start, start + room);
      slice.set(kind, part);
      start += part.length;
      room -= part.length;
      if (room > 0) continue;
      yield slice;
      slice = new Map();
      room = MAX_ROUTES;
    }
  if (slice.size > 0) yield slice;
}
