import type { ComponentChildren } from "preact";
import type { Conference } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/** The parts of a page on which something is heard, in their order, each with its address. */
const ADDRESSES = {
  read: "ecouter-et-lire",
  slides: "diapositives",
  meeting: "la-rencontre",
  resources: "ressources",
} as const;

type PartName = keyof typeof ADDRESSES;

/** Those that a meeting has something for. */
export function partsOf({ recordings, decks }: Conference): readonly PartName[] {
  const has: Readonly<Record<PartName, boolean>> = {
    read: recordings.length > 0,
    slides: decks.length > 0,
    meeting: true,
    resources: true,
  };
  return (Object.keys(ADDRESSES) as PartName[]).filter((part) => has[part]);
}

/** Leads to each part, and stays in sight. */
export function PartsIndex({ parts, lang }: { parts: readonly PartName[]; lang: Lang }) {
  const words = dictionary(lang).conference.parts;
  return (
    <nav class="parts-index ui" aria-label={words.index}>
      <ul class="page">
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${ADDRESSES[part]}`}>{words[part]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** @param part whose title stands above what is in it */
export function PagePart(props: { part: PartName; lang: Lang; children: ComponentChildren }) {
  const { part, lang, children } = props;
  const id = ADDRESSES[part];
  return (
    <section class="conference-part page" id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`} class="section-title">
        {dictionary(lang).conference.parts[part]}
      </h2>
      {children}
    </section>
  );
}

/** The slides beside a transcript; the first of a page are a part of it. */
export function SlidesBeside(props: { lang: Lang; first: boolean; children: ComponentChildren }) {
  const { lang, first, children } = props;
  if (!first) return <>{children}</>;
  const id = ADDRESSES.slides;
  return (
    <section class="slides-part" id={id} aria-label={dictionary(lang).conference.parts.slides}>
      {children}
    </section>
  );
}
