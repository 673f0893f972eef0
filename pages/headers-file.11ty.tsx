import { headersFile } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/_headers"],
  path: (path) => path,
  render: (_, hub) => headersFile(hub),
});
