import { redirectsFile } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: ({ redirects }) => (redirects.length === 0 ? [] : ["/_redirects"]),
  path: (path) => path,
  render: (_, hub) => redirectsFile(hub),
});
