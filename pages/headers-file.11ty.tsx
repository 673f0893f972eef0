import { headersFile } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: () => ["/_headers"],
  path: (path) => path,
  render: (_, hub) => headersFile(hub),
});
