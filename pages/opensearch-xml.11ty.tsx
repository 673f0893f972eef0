import { OPENSEARCH, openSearch } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({ items: () => [OPENSEARCH], path: (path) => path, render: (_, hub) => openSearch(hub) });
