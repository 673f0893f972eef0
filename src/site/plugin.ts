/**
 * Eleventy's part: one paginated template per page kind. It paginates over numbers, so that it never clones, merges
 * or proxies an entry; its cost then grows with the number of pages and no faster.
 */
import type { EleventyConfig, TemplateData } from "@11ty/eleventy";
import type { Hub } from "../content/index.ts";
import { kindName } from "./kind-name.ts";
import type { Route } from "./routes.ts";

/** What a run of Eleventy renders. */
export interface RenderInput {
  readonly hub: Hub;
  readonly routes: ReadonlyMap<string, readonly Route[]>;
}

export interface PluginOptions {
  /** Called once per run, before any template is read. */
  readonly prepare: () => Promise<RenderInput>;
  /** The text of a page, for Eleventy to write. */
  readonly render: (route: Route, hub: Hub) => string;
  /** Called with an error of a page; the run goes on where it does not throw. */
  readonly onError: (error: unknown, route: Route) => void;
}

/** Teaches Eleventy the `.11ty.tsx` files of its input folder. Its configuration still has to name that format: a plugin cannot. */
export function pagesPlugin(eleventy: EleventyConfig, { prepare, render, onError }: PluginOptions): void {
  let input: RenderInput | undefined;
  const routesOf = (inputPath: string) => input?.routes.get(kindName(inputPath)) ?? [];

  eleventy.on("eleventy.before", async () => {
    input = await prepare();
  });
  eleventy.addExtension("11ty.tsx", {
    // esbuild has read the file; the bundle may be new while the file is not, hence no cache
    read: false,
    compileOptions: { cache: false },
    getData: (inputPath) => template(routesOf(inputPath)),
    compile: (_source, inputPath) => (data) => {
      const route = routesOf(inputPath)[Number(data["index"])];
      if (input === undefined || route === undefined) return "";
      try {
        return render(route, input.hub);
      } catch (error) {
        onError(error, route);
        return "";
      }
    },
  });
}

function template(routes: readonly Route[]): TemplateData {
  return {
    indexes: routes.map((_, index) => index),
    pagination: { data: "indexes", size: 1, alias: "index" },
    permalink: (data: TemplateData) => routes[Number(data["index"])]?.file ?? false,
    // neither collections nor dates are Eleventy's business here, and both would cost a look at each file
    eleventyExcludeFromCollections: true,
    eleventyAllowMissingExtension: true,
    date: new Date(0),
  };
}
