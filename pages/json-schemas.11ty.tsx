import { schemaFiles } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({ items: schemaFiles, path: ({ path }) => path, render: ({ text }) => text });
