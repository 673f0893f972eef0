/** When two addresses of the web are one: the same page, whatever the way by which one came to it. */

/** What search engines, newsletters and social sites add to an address to know where a reader comes from. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|at_medium|at_campaign|xtor|_hsenc|_hsmi)$/i;

/**
 * The address in the one form that is compared: without its protocol, `www.`, a final slash, a fragment, nor what was
 * added to follow readers. What is no address is compared as it is.
 */
export function webAddressKey(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address.trim();
  const { hostname, port, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^www\d?\./, "") + (port === "" ? "" : `:${port}`);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
  const path = pathname.replace(/\/(?:index\.html?)?$/, "");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}
