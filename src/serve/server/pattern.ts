/** Paths as `_headers` and `_redirects` write them: `/a/:name/*`. https://docs.netlify.com/manage/routing/redirects/ */

export type Parameters = Readonly<Record<string, string>>;

/** What a path pattern matches: the value of each `:name`, and of `*` as `splat`; undefined where it does not match. */
export function pathMatcher(pattern: string): (path: string) => Parameters | undefined {
  const source = pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => {
      if (part === "*") return "(?<splat>.*)";
      if (part.startsWith(":")) return `(?<${part.slice(1)}>[^/]+)`;
      return part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("")
    // `/a/*` is also `/a`
    .replace(/\/\(\?<splat>\.\*\)$/, "(?:/(?<splat>.*))?");
  const expression = new RegExp(`^${source}/?$`);
  return (path) => {
    const found = expression.exec(path);
    if (found === null) return undefined;
    return Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, value ?? ""]));
  };
}
