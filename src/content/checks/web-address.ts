/** Addresses of the web: when two are one, and from which a recording may come. */
import { messages } from "../../i18n/editors/index.ts";
import { followsReaders } from "../../text/index.ts";
import type { Told } from "./problem.ts";

/**
 * The address in the one form that is compared: without its protocol, `www.`, a final slash, a fragment, nor what was
 * added to follow readers. What is no address is compared as it is.
 */
export function webAddressKey(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address.trim();
  const { hostname, port, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^www\d?\./, "") + (port === "" ? "" : `:${port}`);
  const kept = [...searchParams].filter(([name]) => !followsReaders(name));
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
  const path = pathname.replace(/\/(?:index\.html?)?$/, "");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}

/**
 * Whether a host, with its port where it has one, is among those allowed. `*.exemple.fr` allows every host below
 * `exemple.fr` and not that one itself, as in the policy that is made of them: https://www.w3.org/TR/CSP3/#match-hosts
 */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => (one.startsWith("*.") ? host.endsWith(one.slice(1)) : host === one));
}

/** Undefined for a host that is allowed. */
export function hostProblem(host: string, allowed: readonly string[]): Told | undefined {
  if (isAllowedHost(host, allowed)) return undefined;
  return { kind: "host", ...messages.checks.media.hostNotAllowed(host, allowed) };
}

/** Undefined for an address from which a page of the site may play. */
export function mediaAddressProblem(address: string, allowed: readonly string[]): Told | undefined {
  const { protocol, host } = new URL(address);
  if (protocol === "https:") return hostProblem(host, allowed);
  return messages.checks.media.notHttps;
}
