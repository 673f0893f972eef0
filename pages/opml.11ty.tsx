import { OPML, opml } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({ items: () => [OPML], path: (path) => path, render: (_, hub) => opml(hub) });
