import { robots } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: () => ["/robots.txt"],
  path: (path) => path,
  render: (_, { site }) => robots(site),
});
