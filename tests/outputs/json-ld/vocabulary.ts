/** Schema.org's vocabulary as schema-dts writes it from the published ontology: which properties a type has. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const folder = path.dirname(createRequire(import.meta.url).resolve("schema-dts"));
const source = readFileSync(path.join(folder, "schema.d.ts"), "utf8");

interface Shape {
  readonly parents: readonly string[];
  readonly properties: ReadonlySet<string>;
}

/** By the name of the interface: `PersonLeaf` is what a Person itself is, `PersonBase` what its kinds share. */
const shapes = new Map<string, Shape>();
for (const [, name = "", parents = "", body = ""] of source.matchAll(
  /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm,
)) {
  const properties = new Set([...body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map(([, property = ""]) => property));
  shapes.set(name, { parents: parents.split(",").flatMap((parent) => parent.trim() || []), properties });
}

function has(shape: string, property: string): boolean {
  const { parents, properties } = shapes.get(shape) ?? { parents: [], properties: new Set() };
  return properties.has(property) || parents.some((parent) => has(parent, property));
}

/** Of the search box of results, which Schema.org leaves to the search engines. */
const FOREIGN = new Set(["query-input"]);

/** Types that do not exist and properties that a type has not, in a node and all that it holds. */
export function problemsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(problemsOf);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const inner = Object.values(node).flatMap(problemsOf);
  const keys = Object.keys(node);
  if (keys.join() === "@id") return inner;
  const type = String(node["@type"]);
  if (!shapes.has(`${type}Leaf`)) return [`no type ${type}`, ...inner];
  const unknown = keys.filter((key) => !has(`${type}Leaf`, key) && !FOREIGN.has(key) && !key.startsWith("@"));
  return [...unknown.map((key) => `${type} has no ${key}`), ...inner];
}
