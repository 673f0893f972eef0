import type { Deck, Recording, Slide } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { formatTimecode, type Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Prose, Typeset } from "../entry/index.ts";
import { slideAnchor } from "../recording/anchors.ts";
import { TimeLink } from "../recording/time-link.tsx";

/** An item that brings its own marker. */
const NUMBERED = /^\d{1,2}[.)] /;

/** Nothing, in place of a slide that is out of sight until the script takes it away (`src/browser/elements/hub-slides.ts`). */
const BLANK = "/assets/blank.svg";

interface SlideProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly recording: Recording | undefined;
  readonly lang: Lang;
  /** Of what the slide says (BCP 47). */
  readonly inLanguage: string;
}

/** One slide: its picture, which keeps its place while it loads, and its words, which can be read without it. */
export function SlideFigure({ slide, deck, recording, lang, inLanguage }: SlideProps) {
  const t = dictionary(lang).slides;
  const { n, width, height, images, alt } = slide;
  const large = images.at(-1);
  const shown = recording?.cues.filter((cue) => cue.deck === deck.id && cue.slide === n) ?? [];
  return (
    <figure class="slide" id={slideAnchor(deck.id, n)}>
      {large === undefined ? null : (
        <a class="slide-picture" href={large.src} aria-label={`${t.open} ${n}`}>
          <picture>
            {n > 1 && recording !== undefined && <source media="(scripting: enabled)" srcset={BLANK} />}
            <img
              src={images[0]?.src}
              srcset={images.map((image) => `${image.src} ${image.width}w`).join(", ")}
              sizes="(min-width: 62rem) 26rem, 92vw"
              width={large.width}
              height={Math.round((large.width * height) / width)}
              loading="lazy"
              decoding="async"
              {...(alt === undefined ? {} : foreign(inLanguage, lang))}
              alt={alt ?? t.alt(n, deck.title)}
            />
          </picture>
        </a>
      )}
      <figcaption>
        <p class="slide-title">
          <span>
            <SlideName slide={slide} lang={lang} inLanguage={inLanguage} />
          </span>{" "}
          {recording === undefined
            ? null
            : shown.map((cue) => (
                <TimeLink recording={recording} at={cue.at} label={t.shownAt(formatTimecode(cue.at))} />
              ))}
        </p>
        <SlideText slide={slide} lang={lang} inLanguage={inLanguage} />
      </figcaption>
    </figure>
  );
}

/** Its number and, where it has one, its title. */
export function SlideName({ slide, lang, inLanguage }: Pick<SlideProps, "slide" | "lang" | "inLanguage">) {
  const { n, title } = slide;
  const t = dictionary(lang).slides;
  if (title === undefined) return <>{t.slide(n)}</>;
  return (
    <>
      {t.slideTitle(n, "")}
      <Typeset text={title} lang={inLanguage} around={lang} />
    </>
  );
}

/** The words of a slide: the editor's where there are some, else what the PDF holds. */
function SlideText({ slide, lang, inLanguage }: Pick<SlideProps, "slide" | "lang" | "inLanguage">) {
  const { text, blocks, title } = slide;
  if (text !== undefined) {
    return (
      <div class="slide-text">
        <Prose body={text} lang={lang} inLanguage={inLanguage} />
      </div>
    );
  }
  const rest = blocks[0]?.kind === "heading" && blocks[0].text === title ? blocks.slice(1) : blocks;
  if (rest.length === 0) return null;
  return (
    <div class="slide-text" {...foreign(inLanguage, lang)}>
      {rest.map((block) =>
        block.kind === "list" ? (
          <ul>
            {block.items.map((item) => (
              <li class={NUMBERED.test(item) ? "slide-numbered" : undefined}>
                <Typeset text={item} lang={inLanguage} />
              </li>
            ))}
          </ul>
        ) : (
          <p class={block.kind === "heading" ? "slide-heading" : undefined}>
            <Typeset text={block.text} lang={inLanguage} />
          </p>
        ),
      )}
    </div>
  );
}
