/** What the choices of a list are called, by the field that offers them. */
import { BELOW_CATEGORY, OFFERED_LICENCES, PODCAST_CATEGORIES } from "../content/index.ts";
import { EDITOR_LANG, messages } from "../i18n/editors/index.ts";
import { dictionary } from "../i18n/index.ts";
import type { CmsOption } from "./types.ts";

const categories = new Map<string, string>(Object.entries(PODCAST_CATEGORIES));

/** A category is named after the one that it is below; directories themselves name them in English. */
function categoryNames(): Readonly<Record<string, string>> {
  const nameOf = (category: string) =>
    EDITOR_LANG === "fr"
      ? (categories.get(category) ?? category)
      : (category.split(BELOW_CATEGORY).at(-1) ?? "");
  return Object.fromEntries(
    [...categories.keys()].map((category) => {
      const [main = ""] = category.split(BELOW_CATEGORY);
      return [category, main === category ? nameOf(main) : `${nameOf(main)} › ${nameOf(category)}`];
    }),
  );
}

type Names = Readonly<Record<string, string>>;

/** By the name of the field, after that of the group that has it where several have one of that name. */
function choiceNames(): Readonly<Record<string, () => Names>> {
  const { languages, places, transcriptStatus } = messages.form;
  const { person, link, status } = dictionary(EDITOR_LANG);
  return {
    lang: () => languages,
    languages: () => languages,
    "podcast.category": categoryNames,
    "person.kind": () => person.kinds,
    "link.kind": () => link.kinds,
    status: () => status.labels,
    places: () => places,
    "transcript.status": () => transcriptStatus,
    "transcripts.status": () => transcriptStatus,
  };
}

/** Every other licence can be named in a file. */
export function licenceOptions(): readonly CmsOption[] {
  const names: Names = messages.form.licences;
  return OFFERED_LICENCES.map(({ id, name }) => ({ value: id, label: names[id] ?? name }));
}

/**
 * @param owner name of the type or of the group that has the field
 * @param name name of the field
 */
export function labelledOptions(owner: string, name: string, values: readonly string[]): CmsOption[] {
  const all = choiceNames();
  const names = (all[`${owner}.${name}`] ?? all[name])?.();
  return values.map((value) => ({ value, label: names?.[value] ?? value }));
}
