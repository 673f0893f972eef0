/** Whether a recording may be published from an address. */
import { isAllowedHost, isWebUrl } from "../../../src/content/index.ts";
import { foreignFormat, formatOfName } from "../../../src/text/index.ts";

export interface AddressRules {
  /** Hosts from which the site takes recordings. */
  readonly hosts: readonly string[];
  /** True for the public path of a file that is already kept with the content. */
  readonly isKept: (path: string) => boolean;
  /** Addresses that the recording has already. */
  readonly known: readonly string[];
}

/** Why an address is refused, in French, with what to do; undefined for one that will do. */
export function addressRefusal(address: string, { hosts, isKept, known }: AddressRules): string | undefined {
  if (address === "") return "Collez d’abord l’adresse d’un fichier.";
  if (known.includes(address)) return "Cette adresse est déjà dans la liste.";
  if (address.startsWith("/"))
    return isKept(address) ? undefined : `Aucun fichier de ce site n’a l’adresse «\u00A0${address}\u00A0».`;
  if (/^http:\/\//i.test(address))
    return "L’adresse commence par http://, que les navigateurs refusent ici. Essayez la même avec https://.";
  if (/\s/.test(address))
    return "Une adresse n’a pas d’espace. Remplacez-la par %20, ou copiez l’adresse depuis la barre du navigateur.";
  if (!isWebUrl(address))
    return "Ce n’est pas une adresse complète. Elle commence par https:// et mène au fichier lui-même.";
  const foreign = formatOfName(address) === undefined ? foreignFormat(address, "sound") : undefined;
  if (foreign !== undefined) return `C’est l’adresse d’${foreign.found}. ${foreign.remedy}`;
  const { host } = new URL(address);
  if (isAllowedHost(host, hosts)) return undefined;
  const allowed =
    hosts.length === 0
      ? "Aucun hôte n’est permis pour l’instant."
      : `Hôtes permis\u00A0: ${hosts.join(", ")}.`;
  return `L’hôte «\u00A0${host}\u00A0» n’est pas de ceux d’où ce site prend ses enregistrements. ${allowed}`;
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
