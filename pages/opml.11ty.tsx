import { OPML, opml } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({ items: () => [OPML], path: (path) => path, render: (_, hub) => opml(hub) });
