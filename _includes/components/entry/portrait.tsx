import type { Person } from "../../../src/content/index.ts";
import { Monogram } from "./monogram.tsx";

/** The photo of a person where there is one, else their islet. The name is written beside it. */
export function Portrait({ person }: { person: Person }) {
  const { photo } = person;
  if (photo === undefined) return <Monogram person={person} />;
  return (
    <img
      class="portrait"
      src={photo.src}
      alt={photo.alt}
      width={photo.width}
      height={photo.height}
      loading="lazy"
    />
  );
}
