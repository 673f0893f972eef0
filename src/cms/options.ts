/** What the choices of a list are called, by the field that offers them. */
import { BELOW_CATEGORY, OFFERED_LICENCES, PODCAST_CATEGORIES } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import type { Lang } from "../text/index.ts";
import type { CmsOption } from "./types.ts";

const words = dictionary("fr");

/** Languages of contents, by their codes. */
export const LANGUAGES: Readonly<Record<Lang, string>> = { fr: "Français", en: "Anglais", br: "Breton" };

/** A category is named after the one that it is below. */
const categories = new Map<string, string>(Object.entries(PODCAST_CATEGORIES));
const CATEGORIES = Object.fromEntries(
  [...categories].map(([name, label]) => {
    const [main = ""] = name.split(BELOW_CATEGORY);
    return [name, main === name ? label : `${categories.get(main)} › ${label}`];
  }),
);

const TRANSCRIPT_STATUS = { machine: "Automatique, non relue", reviewed: "Relue" };

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lang: LANGUAGES,
  languages: LANGUAGES,
  "podcast.category": CATEGORIES,
  "person.kind": words.person.kinds,
  "link.kind": words.link.kinds,
  status: words.status.labels,
  places: { open: "Il en reste", full: "Complet", "waiting-list": "Liste d’attente" },
  "transcript.status": TRANSCRIPT_STATUS,
  "transcripts.status": TRANSCRIPT_STATUS,
};

/** Every other licence can be named in a file. */
export const LICENCE_OPTIONS: readonly CmsOption[] = OFFERED_LICENCES.map(({ id, name }) => ({
  value: id,
  label: name,
}));

/**
 * @param owner name of the type or of the group that has the field
 * @param name name of the field
 */
export function labelledOptions(owner: string, name: string, values: readonly string[]): CmsOption[] {
  const labels = LABELS[`${owner}.${name}`] ?? LABELS[name];
  return values.map((value) => ({ value, label: labels?.[value] ?? value }));
}
