import { sitemap } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({ items: sitemap, path: ({ path }) => path, render: ({ text }) => text });
