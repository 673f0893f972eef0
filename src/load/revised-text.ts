/** Writing the identity and the revision of an entry into its file, leaving every other character of it as it is. */
import { isMap, isNode, isScalar, parseDocument } from "yaml";
import type { Revision } from "../content/index.ts";
import { splitFrontMatter } from "../text/index.ts";

/**
 * The text of an entry file with this identity and this revision.
 * @param text of a file that passes its check
 */
export function revisedText(text: string, id: string, { n, digest, at }: Revision): string {
  const parts = splitFrontMatter(text);
  if (parts === undefined) return text;
  const { opening, yaml, closing, body } = parts;
  const said = withoutFields(yaml, ["id", "revision"]);
  return `${opening}${said}id: ${id}\nrevision: { n: ${n}, digest: "${digest}", at: "${at}" }\n${closing}${body}`;
}

/** YAML of a map in block style, without some of its fields. */
function withoutFields(yaml: string, names: readonly string[]): string {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return yaml;
  let kept = yaml;
  for (const { key, value } of [...contents.items].reverse()) {
    if (!isScalar(key) || !names.includes(String(key.value)) || !key.range) continue;
    const end = isNode(value) && value.range ? value.range[2] : key.range[2];
    const next = kept[end - 1] === "\n" ? end : kept.indexOf("\n", end) + 1;
    kept = kept.slice(0, key.range[0]) + kept.slice(next);
  }
  return kept;
}
