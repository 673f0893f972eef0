import { redirectsFile } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: ({ redirects }) => (redirects.length === 0 ? [] : ["/_redirects"]),
  path: (path) => path,
  render: (_, hub) => redirectsFile(hub),
});
