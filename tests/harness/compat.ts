/** What browsers know, by MDN's compatibility data (CC0), as against those that the site is made for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { BROWSERS } from "../../src/project/index.ts";

interface Support {
  readonly version_added?: string | false;
  readonly prefix?: string;
  readonly flags?: unknown;
}
interface Node {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
  readonly [feature: string]: unknown;
}

const DATA = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@mdn/browser-compat-data"), "utf8"),
) as Readonly<Record<string, Node>>;

const TARGETS: readonly (readonly [browser: string, version: number])[] = BROWSERS.map((target) => {
  const [, name = "", version = ""] = /^([a-z]+)([\d.]+)$/.exec(target) ?? [];
  return [name, numberOf(version)];
});

/** "15.4" after "15", before "15.10". */
function numberOf(version: string): number {
  const [major = 0, minor = 0] = version.replace("≤", "").split(".").map(Number);
  return major * 1000 + minor;
}

/** The data of a feature: `css.properties.inset`. */
export function feature(...path: readonly string[]): Node | undefined {
  let node: Node | undefined = DATA[path[0] ?? ""];
  for (const name of path.slice(1)) node = node?.[name] as Node | undefined;
  return node;
}

/** The targets that do not know a feature; none where the data say nothing of it. */
export function lacking(node: Node | undefined): readonly string[] {
  const support = node?.__compat?.support;
  if (support === undefined) return [];
  return TARGETS.flatMap(([browser, target]) => {
    const statements = [support[browser] ?? []].flat() as readonly Support[];
    const known = statements.some(
      ({ version_added: added, prefix, flags }) =>
        typeof added === "string" && prefix === undefined && flags === undefined && numberOf(added) <= target,
    );
    return known ? [] : [browser];
  });
}

/** Every feature below a place of the data, by its own name. */
export function named(...path: readonly string[]): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  const visit = (node: Node): void => {
    for (const [name, child] of Object.entries(node)) {
      if (name === "__compat" || typeof child !== "object" || child === null) continue;
      const plain = name.replace(/_static$/, "");
      if ((child as Node).__compat !== undefined)
        found.set(plain, [...(found.get(plain) ?? []), child as Node]);
      visit(child as Node);
    }
  };
  const root = feature(...path);
  if (root !== undefined) visit(root);
  return found;
}
