import type { Person } from "../../../src/content/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { EntryLink } from "../entry/entry-link.tsx";
import { Typeset } from "../entry/ordinals.tsx";
import { Portrait } from "../entry/portrait.tsx";

/** People and organisations, each with portrait or islet: an archipelago. */
export function People({ people, lang }: { people: readonly Person[]; lang: Lang }) {
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.slug} class="people-item">
          <Portrait person={person} lang={lang} />
          <div>
            <p class="people-name">
              <EntryLink entry={person} lang={lang} />
            </p>
            {person.role !== undefined && (
              <p class="ui soft" {...foreign(person.inLanguage, lang)}>
                <Typeset text={person.role} lang={person.inLanguage} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
