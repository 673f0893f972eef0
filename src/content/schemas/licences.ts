/** A licence that an entry may carry. */
export interface Licence {
  /** SPDX-like identifier, as written in front matter. */
  readonly id: string;
  /** Short name, as credits write it. */
  readonly name: string;
  /** Canonical address, for `rel="license"`, feeds and JSON-LD. Absent where no public text exists. */
  readonly url?: string;
}

const cc = (id: string, name: string, path: string): Licence => ({
  id,
  name,
  url: `https://creativecommons.org/${path}/`,
});

/** Known licences by identifier (SPDX License List names for the Creative Commons family). */
export const LICENCES = {
  "CC-BY-NC-SA-4.0": cc("CC-BY-NC-SA-4.0", "CC BY-NC-SA 4.0", "licenses/by-nc-sa/4.0"),
  "CC-BY-NC-4.0": cc("CC-BY-NC-4.0", "CC BY-NC 4.0", "licenses/by-nc/4.0"),
  "CC-BY-NC-ND-4.0": cc("CC-BY-NC-ND-4.0", "CC BY-NC-ND 4.0", "licenses/by-nc-nd/4.0"),
  "CC-BY-ND-4.0": cc("CC-BY-ND-4.0", "CC BY-ND 4.0", "licenses/by-nd/4.0"),
  "CC-BY-SA-4.0": cc("CC-BY-SA-4.0", "CC BY-SA 4.0", "licenses/by-sa/4.0"),
  "CC-BY-4.0": cc("CC-BY-4.0", "CC BY 4.0", "licenses/by/4.0"),
  "CC0-1.0": cc("CC0-1.0", "CC0 1.0", "publicdomain/zero/1.0"),
  "etalab-2.0": {
    id: "etalab-2.0",
    name: "Licence Ouverte 2.0",
    url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  },
  "all-rights-reserved": { id: "all-rights-reserved", name: "Tous droits réservés" },
} as const satisfies Record<string, Licence>;

export type LicenceId = keyof typeof LICENCES;

export const LICENCE_IDS = Object.keys(LICENCES) as [LicenceId, ...LicenceId[]];
