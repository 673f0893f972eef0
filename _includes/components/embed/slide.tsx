import type { Deck, Recorded, Slide } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { SlideName } from "../conference/slide.tsx";
import { Typeset } from "../entry/ordinals.tsx";
import { slideAnchor } from "../recording/anchors.ts";
import { Caption } from "./moment.tsx";

export interface SlideEmbedProps {
  entry: Recorded;
  deck: Deck;
  slide: Slide;
  caption?: string | undefined;
  /** Of what the interface says. */
  lang: Lang;
  /** Language of the text around, and of the caption (BCP 47). */
  around: string;
}

/** A slide in a text, and the way to it in its deck, where its words are. */
export function SlideEmbed({ entry, deck, slide, caption, lang, around }: SlideEmbedProps) {
  const words = dictionary(lang).slides;
  const [small] = slide.images;
  const large = slide.images.at(-1);
  if (small === undefined || large === undefined) return null;
  return (
    <figure class="slide-embed" {...foreign(lang, around)}>
      <img
        src={large.src}
        srcset={slide.images.map(({ src, width }) => `${src} ${width}w`).join(", ")}
        sizes="(min-width: 40rem) 38rem, 100vw"
        {...(slide.alt === undefined ? {} : foreign(entry.inLanguage, lang))}
        alt={slide.alt ?? words.alt(slide.n, deck.title)}
        width={large.width}
        height={Math.round((large.width * slide.height) / slide.width)}
        loading="lazy"
        decoding="async"
      />
      <figcaption class="ui">
        <Caption caption={caption} lang={lang} around={around} />
        <a href={`${entry.path}#${slideAnchor(deck.id, slide.n)}`}>
          <SlideName slide={slide} lang={lang} inLanguage={entry.inLanguage} />
        </a>
        , <Typeset text={deck.title} lang={entry.inLanguage} around={lang} />
      </figcaption>
    </figure>
  );
}
