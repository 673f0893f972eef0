import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Hub } from "../content/index.ts";
import type { Output } from "../outputs/index.ts";
import type { Bundle } from "./bundle.ts";

/** The order of documents that an index publishes, for the one after it. */
const ORDER = "pagefind/order.json";

/** What the index weighs and how long it took. */
export interface SearchCost {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** The search index; documents keep the place that they have in the index under `out`, so that few files change. */
export async function searchIndex(
  code: Bundle,
  hub: Hub,
  out: string,
): Promise<{ readonly outputs: readonly Output[]; readonly cost: SearchCost }> {
  const started = performance.now();
  const known = await readOrder(path.join(out, ORDER));
  const files = await code.buildSearchIndex(hub, known === undefined ? {} : { known });
  const outputs = [...files].map(([address, bytes]) => ({ file: address.slice(1), bytes }));
  const bytes = outputs.reduce((sum, output) => sum + output.bytes.length, 0);
  return { outputs, cost: { bytes, milliseconds: performance.now() - started } };
}

type Known = NonNullable<NonNullable<Parameters<Bundle["buildSearchIndex"]>[1]>["known"]>;

/** Nothing where there is no index, or one that cannot be read: the order then starts anew. */
async function readOrder(file: string): Promise<Known | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Known;
  } catch {
    return undefined;
  }
}
