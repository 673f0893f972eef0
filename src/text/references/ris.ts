import { oneLine, type WorkReference } from "./reference.ts";

const RIS_TYPES = { talk: "SLIDE", post: "BLOG", page: "ELEC", sound: "SOUND" } as const;

/** References in the tagged format of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). */
export function toRis(references: readonly WorkReference[]): string {
  return references
    .map((it) => {
      const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
        ["TY", RIS_TYPES[it.kind]],
        ["ID", it.key],
        ["TI", it.title],
        ...it.creators.map((name) => ["AU", name] as const),
        ["PY", it.date?.slice(0, 4)],
        ["DA", it.date?.replaceAll("-", "/")],
        ["T2", it.event ?? it.container],
        ["CY", it.place],
        ["PB", it.publisher],
        ["M3", it.medium],
        ["UR", it.url],
        ["LA", it.lang],
        ...it.keywords.map((word) => ["KW", word] as const),
        ["N1", it.note],
        ["AB", it.abstract],
      ];
      const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
      return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
    })
    .join("");
}
