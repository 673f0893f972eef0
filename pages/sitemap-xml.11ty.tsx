import { sitemap } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({ items: sitemap, path: ({ path }) => path, render: ({ text }) => text });
