import { redirectsFile } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: () => ["/_redirects"],
  path: (path) => path,
  render: (_, hub) => redirectsFile(hub),
});
