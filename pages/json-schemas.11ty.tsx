import { schemaFiles } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({ items: schemaFiles, path: ({ path }) => path, render: ({ text }) => text });
