import type { Person } from "../../../src/content/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Monogram } from "./monogram.tsx";
import { SizedImage } from "./picture.tsx";

/** The photo of a person where there is one, else their islet. The name is written beside it. */
export function Portrait({ person, lang }: { person: Person; lang: Lang }) {
  const { photo } = person;
  if (photo === undefined) return <Monogram person={person} />;
  return (
    <SizedImage
      class="portrait"
      image={photo}
      alt={photo.alt}
      shown="portrait"
      {...foreign(person.inLanguage, lang)}
    />
  );
}
