/** Whether a recording may be published from an address. */

import { foreignWords, isAllowedHost, isWebUrl } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { formatOfName } from "../../../src/text/index.ts";

const { address: words } = messages.sources;

export interface AddressRules {
  /** Hosts from which the site takes recordings. */
  readonly hosts: readonly string[];
  /** True for the public path of a file that is already kept with the content. */
  readonly isKept: (path: string) => boolean;
  /** Addresses that the recording has already. */
  readonly known: readonly string[];
}

/** Why an address is refused, with what to do; undefined for one that will do. */
export function addressRefusal(address: string, { hosts, isKept, known }: AddressRules): string | undefined {
  if (address === "") return words.empty;
  if (known.includes(address)) return words.known;
  if (address.startsWith("/")) return isKept(address) ? undefined : words.noSuchFile(address);
  if (/^http:\/\//i.test(address)) return words.insecure;
  if (/\s/.test(address)) return words.spaces;
  if (!isWebUrl(address)) return words.incomplete;
  const foreign = formatOfName(address) === undefined ? foreignWords(address, "sound") : undefined;
  if (foreign !== undefined) return words.foreign(foreign.found, foreign.remedy);
  const { host } = new URL(address);
  return isAllowedHost(host, hosts) ? undefined : words.strangeHost(host, hosts);
}

/** The host of an address that is refused for its host alone. */
export function hostToAllow(address: string, rules: AddressRules): string | undefined {
  if (!isWebUrl(address)) return undefined;
  const { host } = new URL(address);
  const isOnlyHost =
    addressRefusal(address, rules) !== undefined &&
    addressRefusal(address, { ...rules, hosts: [host] }) === undefined;
  return isOnlyHost ? host : undefined;
}
