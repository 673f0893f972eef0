import type { Person } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { EntryLink } from "./entry-link.tsx";

/** People and organisations by name, each a link, joined as the language joins names: "A, B et C". */
export function Names({ people, lang }: { people: readonly Person[]; lang: Lang }) {
  const sentence = dictionary(lang).entry.names(people.map((person) => person.title));
  return (
    <>
      {between(sentence, people).map(({ before, person, after }) => [
        before,
        <EntryLink key={person.slug} entry={person} lang={lang} />,
        after,
      ])}
    </>
  );
}

/** What the sentence says before each name, and after the last. */
function between(
  sentence: string,
  people: readonly Person[],
): { before: string; person: Person; after: string }[] {
  let rest = sentence;
  return people.map((person, i) => {
    const at = Math.max(0, rest.indexOf(person.title));
    const before = rest.slice(0, at);
    rest = rest.slice(at + person.title.length);
    return { before, person, after: i === people.length - 1 ? rest : "" };
  });
}

/** "Par A et B". */
export function Byline({ people, lang }: { people: readonly Person[]; lang: Lang }) {
  if (people.length === 0) return null;
  return (
    <p class="byline">
      {dictionary(lang).entry.by} <Names people={people} lang={lang} />
    </p>
  );
}
