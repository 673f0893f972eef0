import { pathMatcher } from "./pattern.ts";

/** The headers that a path is sent with; a name that several rules give has its values joined, as hosts do. */
export type HeadersOf = (path: string) => ReadonlyMap<string, string>;

/** Reads a `_headers` file: a path, then its headers, indented. https://docs.netlify.com/manage/routing/headers/ */
export function parseHeaders(text: string): HeadersOf {
  const rules: { matches: ReturnType<typeof pathMatcher>; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (/^\S/.test(line)) rules.push({ matches: pathMatcher(line.trim()), headers: [] });
    else {
      const colon = line.indexOf(":");
      if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return (path) => {
    const headers = new Map<string, string>();
    for (const rule of rules) {
      if (rule.matches(path) === undefined) continue;
      for (const [name, value] of rule.headers) {
        const before = headers.get(name);
        headers.set(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
    return headers;
  };
}
