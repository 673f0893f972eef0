import { MANIFEST, webManifest } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({ items: () => [MANIFEST], path: (path) => path, render: (_, hub) => webManifest(hub) });
