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

/** The languages of Europe and of the world that entries are offered; any other can be named in a file. */
const OFFERED_LANGUAGES =
  "fr en br ar bg bs ca co cs cy da de el eo es et eu fa fi fy ga gcf gd gl gsw he hi hr hu hy id is it ja ka kab ko ku lb lt lv mk mt nl no oc pl pt pt-BR rcf ro ru sc sk sl sq sr sv sw ta th tr uk ur vi wo yi zh-Hans zh-Hant";

export function languageOptions(): readonly CmsOption[] {
  const spoken: Names = messages.form.languages;
  const names = new Intl.DisplayNames([EDITOR_LANG], { type: "language" });
  const [own, others] = [
    Object.entries(spoken),
    OFFERED_LANGUAGES.split(" ").filter((tag) => !(tag in spoken)),
  ];
  const named = others.map((value) => {
    const name = names.of(value) ?? value;
    return { value, label: name.slice(0, 1).toLocaleUpperCase(EDITOR_LANG) + name.slice(1) };
  });
  const collator = new Intl.Collator(EDITOR_LANG);
  return [
    ...own.map(([value, label]) => ({ value, label })),
    ...named.sort((a, b) => collator.compare(a.label, b.label)),
  ];
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
