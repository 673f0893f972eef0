import { MovedPage } from "../_includes/layouts/moved.tsx";
import { movedPagePath } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

/** Old addresses, for hosts that know no redirects; one with a query is no file, and left to those that do. */
export default pageKind({
  items: (hub) => hub.redirects.filter(({ from }) => movedPagePath(from) !== undefined),
  path: ({ from }) => movedPagePath(from) ?? from,
  render: (redirect, { site }) => <MovedPage redirect={redirect} site={site} />,
});
