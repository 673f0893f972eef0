import { MANIFEST, webManifest } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => [MANIFEST],
  path: (path) => path,
  render: (_, hub) => webManifest(hub),
});
