import type { Hub } from "../content/index.ts";
import type { Output } from "../outputs/index.ts";
import type { Bundle } from "./bundle.ts";

/** What the index weighs and how long it took. */
export interface SearchCost {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** The search index. */
export async function searchIndex(
  code: Bundle,
  hub: Hub,
): Promise<{ readonly outputs: readonly Output[]; readonly cost: SearchCost }> {
  const started = performance.now();
  const files = await code.buildSearchIndex(hub);
  const outputs = [...files].map(([address, bytes]) => ({ file: address.slice(1), bytes }));
  const bytes = outputs.reduce((sum, output) => sum + output.bytes.length, 0);
  return { outputs, cost: { bytes, milliseconds: performance.now() - started } };
}
