import type { Person } from "../../../src/content/index.ts";
import { avatarShape } from "../../../src/shore/index.ts";
import { initials } from "./initials.ts";

type Drawn = Pick<Person, "title" | "slug" | "kind">;

/** A person without portrait is an islet of the chart: a coast of its own, always the same, and two letters. An ornament: the name stands beside it. */
export function Monogram({ person }: { person: Drawn }) {
  const { land, tide, depth } = avatarShape(person.slug, person.kind === "organisation");
  return (
    <svg class="monogram" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <path class="line-depth" d={depth} />
      <path class="fill-shore" d={tide} />
      <path class="fill-sand line-islet" d={land} />
      <text x="50" y="51" text-anchor="middle" dominant-baseline="central">
        {initials(person.title)}
      </text>
    </svg>
  );
}
