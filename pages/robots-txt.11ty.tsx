import { robots } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/robots.txt"],
  path: (path) => path,
  render: (_, { site }) => robots(site),
});
