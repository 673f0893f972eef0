/** A licence that an entry may carry. */
export interface Licence {
  /** SPDX identifier, or one made as SPDX makes its own, as written in front matter: `CC-BY-NC-SA-2.0-FR`. */
  readonly id: string;
  /** Short name, as credits write it. */
  readonly name: string;
  /** Canonical address, for `rel="license"`, feeds and JSON-LD. Absent where no public text exists. */
  readonly url?: string;
}

/** What is no Creative Commons licence, by identifier. */
const OTHERS = {
  "CC0-1.0": { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  "PDM-1.0": { name: "Domaine public", url: "https://creativecommons.org/publicdomain/mark/1.0/" },
  "etalab-2.0": {
    name: "Licence Ouverte 2.0",
    url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  },
  "all-rights-reserved": { name: "Tous droits réservés" },
} as const satisfies Record<string, Omit<Licence, "id">>;

const CONDITIONS = ["BY-NC-SA", "BY-NC", "BY-NC-ND", "BY-ND", "BY-SA", "BY"] as const;

/**
 * Versions of the Creative Commons licences, and the jurisdictions to which each was ported.
 * https://creativecommons.org/about/program-areas/legal-tools-licenses/
 */
const PORTS = {
  "4.0": "",
  "3.0":
    "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za",
  "2.5": "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si es tw za",
  "2.1": "au ca es jp",
  "2.0": "at au be br ca cl de es fr hr it jp kr nl pl tw uk za",
  "1.0": "fi il nl",
} as const satisfies Record<string, string>;

/** 2.1 was published by jurisdictions alone. */
const UNPORTED = Object.keys(PORTS).filter((version) => version !== "2.1");

const portsOf = (version: string): readonly string[] =>
  (PORTS[version as keyof typeof PORTS] ?? "").split(" ").filter((port) => port !== "");

const escaped = (text: string): string => text.replace(/\./g, "\\.");

/** Every identifier of a licence. */
export const LICENCE_PATTERN = new RegExp(
  `^(?:${[
    ...Object.keys(OTHERS).map(escaped),
    `CC-(?:${CONDITIONS.join("|")})-(?:${Object.keys(PORTS)
      .map((version) => {
        const ports = portsOf(version).join("|").toUpperCase();
        const ported = ports === "" ? "" : `-(?:${ports})`;
        return escaped(version) + (UNPORTED.includes(version) ? `(?:${ported})?` : ported);
      })
      .join("|")})`,
  ].join("|")})$`,
);

/**
 * The licence of an identifier.
 * @throws RangeError where there is none, which the schema refuses
 */
export function licenceOf(id: string): Licence {
  if (Object.hasOwn(OTHERS, id)) return { id, ...OTHERS[id as keyof typeof OTHERS] };
  const [, conditions, version, port] = /^CC-([A-Z-]+)-(\d\.\d)(?:-([A-Z]+))?$/.exec(id) ?? [];
  if (conditions === undefined || version === undefined || !LICENCE_PATTERN.test(id))
    throw new RangeError(`no licence is called ${id}`);
  // the first version had these two the other way round
  const named = version === "1.0" ? conditions.replace("NC-ND", "ND-NC") : conditions;
  const path = [named, version, ...(port === undefined ? [] : [port])].join("/").toLowerCase();
  return {
    id,
    name: ["CC", named, version, ...(port === undefined ? [] : [port])].join(" "),
    url: `https://creativecommons.org/licenses/${path}/`,
  };
}

/** The licences that the editing form offers, those of today first. Files may name any other port. */
export const OFFERED_LICENCES: readonly Licence[] = [
  ...CONDITIONS.map((conditions) => `CC-${conditions}-4.0`),
  ...Object.keys(OTHERS),
  ...UNPORTED.filter((version) => version !== "4.0").flatMap((version) =>
    CONDITIONS.flatMap((conditions) => [
      `CC-${conditions}-${version}`,
      ...(portsOf(version).includes("fr") ? [`CC-${conditions}-${version}-FR`] : []),
    ]),
  ),
].map(licenceOf);
