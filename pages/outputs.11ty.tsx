import type { Hub } from "../src/content/index.ts";
import { OUTPUTS, type RegisteredOutput } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

/** A file of an output: small, since a large hub has hundreds of thousands. */
interface OutputItem {
  readonly output: string;
  readonly item: unknown;
}

const BY_NAME: ReadonlyMap<string, RegisteredOutput> = new Map(
  OUTPUTS.map((output) => [output.name, output]),
);

/** Everything published that is not a page for readers. */
export default pageKind<OutputItem>({
  items: (hub) =>
    OUTPUTS.flatMap(({ name, itemsOf }) => itemsOf(hub).map((item) => ({ output: name, item }))),
  path: ({ output, item }) => BY_NAME.get(output)?.pathOf(item) ?? "",
  render: ({ output, item }, hub: Hub) => BY_NAME.get(output)?.textOf(item, hub) ?? "",
});
