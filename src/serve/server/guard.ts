/**
 * Answers nobody but this machine's own pages. A site elsewhere can make a browser call 127.0.0.1, or a name that it
 * points there, but it cannot forge the `Host` and `Origin` that the browser sends.
 */
import type { IncomingHttpHeaders } from "node:http";

const NAMES = ["127.0.0.1", "localhost", "[::1]"];

/** True when a request was meant for us and comes from us. */
export function isOurs(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (!hosts.includes(headers.host?.toLowerCase() ?? "")) return false;
  const { origin } = headers;
  return origin === undefined || hosts.some((host) => origin.toLowerCase() === `http://${host}`);
}
