/**
 * The table of contents of the site, for Eleventy alone:
 *   NODE_OPTIONS='--import tsx' npx eleventy --config=.eleventy.ts
 * `npm run build` and `npm start` render the same pages through the same plugin, and write them more carefully.
 */
import type { EleventyConfig } from "@11ty/eleventy";
import { printLine, readClock } from "./scripts/cli/index.ts";
import { hubPlugin } from "./src/site/index.ts";

export default function (eleventy: EleventyConfig) {
  eleventy.setTemplateFormats(["11ty.tsx"]);
  eleventy.addPlugin(hubPlugin, {
    content: "content",
    pages: "pages",
    now: readClock(process.env),
    log: printLine,
  });
  for (const folder of ["content", "_includes", "src"]) eleventy.addWatchTarget(`./${folder}/**/*`);
  return { dir: { input: "pages", output: "_eleventy" } };
}
