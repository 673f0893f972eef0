import type { Deck, Recorded, Slide } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Typeset } from "../entry/ordinals.tsx";
import { slideAnchor } from "../recording/anchors.ts";

export interface SlideEmbedProps {
  entry: Recorded;
  deck: Deck;
  slide: Slide;
  caption?: string | undefined;
  lang: Lang;
}

/** A slide in a text, and the way to it in its deck, where its words are. */
export function SlideEmbed({ entry, deck, slide, caption, lang }: SlideEmbedProps) {
  const words = dictionary(lang).slides;
  const [small] = slide.images;
  const large = slide.images.at(-1);
  if (small === undefined || large === undefined) return null;
  const name = slide.title === undefined ? words.slide(slide.n) : words.slideTitle(slide.n, slide.title);
  return (
    <figure class="slide-embed">
      <img
        src={large.src}
        srcset={slide.images.map(({ src, width }) => `${src} ${width}w`).join(", ")}
        sizes="(min-width: 40rem) 38rem, 100vw"
        alt={slide.alt ?? words.alt(slide.n, deck.title)}
        width={large.width}
        height={Math.round((large.width * slide.height) / slide.width)}
        loading="lazy"
        decoding="async"
      />
      <figcaption class="ui">
        {caption !== undefined && <>{caption} </>}
        <a href={`${entry.path}#${slideAnchor(deck.id, slide.n)}`}>
          <Typeset text={name} lang={entry.inLanguage} />
        </a>
        , <Typeset text={deck.title} lang={entry.inLanguage} />
      </figcaption>
    </figure>
  );
}
