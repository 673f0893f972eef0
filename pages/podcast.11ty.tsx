import { PODCAST, podcast } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({ items: () => [PODCAST], path: (path) => path, render: (_, hub) => podcast(hub) });
