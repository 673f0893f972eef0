import { pathMatcher } from "./pattern.ts";

export interface Redirect {
  /** Path or address, with what the pattern matched filled in. */
  readonly to: string;
  /** 3xx sends the reader elsewhere; 200 and 404 serve `to` under the address asked for. */
  readonly status: number;
  /** Applies even where a file answers to the path. */
  readonly force: boolean;
}

const STATUSES = new Set([200, 301, 302, 303, 307, 308, 404, 410]);

/**
 * Reads a `_redirects` file: `from to [status[!]]`, the first rule that matches wins.
 * https://docs.netlify.com/manage/routing/redirects/
 */
export function parseRedirects(text: string): (path: string) => Redirect | undefined {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const [from, to, status = "301"] = line
      .replace(/(?:^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    const code = Number(status.replace("!", ""));
    if (from === undefined || to === undefined || !from.startsWith("/") || !STATUSES.has(code)) return [];
    return [{ matches: pathMatcher(from), to, status: code, force: status.endsWith("!") }];
  });
  return (path) => {
    for (const { matches, to, status, force } of rules) {
      const found = matches(path);
      if (found === undefined) continue;
      const filled = to.replace(/:([A-Za-z]\w*)/g, (all, name: string) => found[name] ?? all);
      return { to: filled, status, force };
    }
    return undefined;
  };
}
