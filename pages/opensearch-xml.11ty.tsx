import { OPENSEARCH, openSearch } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => [OPENSEARCH],
  path: (path) => path,
  render: (_, hub) => openSearch(hub),
});
