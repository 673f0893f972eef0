/** Addresses as they come from mail, search engines and texts: where they truly lead. */

/** What search engines, newsletters and social sites add to an address to know where a reader comes from. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|at_medium|at_campaign|xtor|_hsenc|_hsmi)$/i;

/** Whether a parameter of an address follows readers and leads nowhere else. */
export const followsReaders = (parameter: string): boolean => TRACKING.test(parameter);

/** An address without what was added to follow readers; all else as it is written. */
function withoutTracking(address: string): string {
  const [, before = "", query, after = ""] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  if (query === undefined) return address;
  const parameters = query.split("&");
  const kept = parameters.filter((one) => !followsReaders(one.split("=", 1)[0] ?? ""));
  if (kept.length === parameters.length) return address;
  return `${before}${kept.length === 0 ? "" : `?${kept.join("&")}`}${after}`;
}

/** Where mail programs and pages lead on to: the host, and what holds the address. */
const WRAPPERS: readonly (readonly [host: RegExp, path: RegExp, names: readonly string[]])[] = [
  [/(?:^|\.)google\.\w+$/, /^\/url$/, ["q", "url"]],
  [/^(?:lm?\.facebook|l\.instagram)\.com$/, /./, ["u"]],
  [/\.safelinks\.protection\.outlook\.com$/, /./, ["url"]],
  [/(?:^|\.)linkedin\.com$/, /^\/redir\/redirect/, ["url"]],
  [/(?:^|\.)youtube\.com$/, /^\/redirect$/, ["q"]],
];

/** The address where a link truly leads: mail programs put their own around it. Nothing where it is none for readers. */
export function destination(href: string): string | undefined {
  const whole = href.replace(/[\t\n\r]/g, "").trim();
  const address = whole.replaceAll(" ", /^tel:/i.test(whole) ? "" : "%20");
  if (!/^(?:https?|mailto|tel):/i.test(address) && !/^\/(?!\/)/.test(address)) return undefined;
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const defended = /(?:^|\.)urldefense\.com$/.test(hostname)
    ? /\/v3\/__(https?:[^*]+?)__;/.exec(address)?.[1]
    : undefined;
  const names = WRAPPERS.find(([host, path]) => host.test(hostname) && path.test(pathname))?.[2] ?? [];
  const inner = defended ?? names.map((name) => searchParams.get(name)).find((value) => value !== null);
  return inner === undefined || inner === null ? withoutTracking(address) : destination(inner);
}

/** `exemple.fr/page`, as people say it. */
const SPOKEN = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
/** What stands around an address in a text. */
const AROUND = /^[\s<«"“(]+|[\s>»"”,;.]+$/g;

/** An address of the web as a field takes it: without what stood around it; what is none, as it is. */
export function pastedAddress(text: string): string {
  const bare = text.replace(AROUND, "").replace(/^([^(]*)\)$/, "$1");
  const address = SPOKEN.test(bare) ? `https://${bare}` : bare;
  return /^https?:/i.test(address) ? (destination(address) ?? text) : text;
}
