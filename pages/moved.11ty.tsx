import { MovedPage } from "../_includes/layouts/moved.tsx";
import { movedPath } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

/** Old addresses, for hosts that know no redirects; one with a query is no file, and left to those that do. */
export default pageKind({
  items: (hub) => hub.redirects.filter(({ from }) => movedPath(from) !== undefined),
  path: ({ from }) => movedPath(from) ?? from,
  render: (redirect, { site }) => <MovedPage redirect={redirect} site={site} />,
});
