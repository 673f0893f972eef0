import { OUTPUTS } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

/** Everything published that is not a page for readers. */
export default pageKind({
  items: (hub) => OUTPUTS.flatMap(({ files }) => files(hub)),
  path: ({ path }) => path,
  render: ({ render }, hub) => render(hub),
});
