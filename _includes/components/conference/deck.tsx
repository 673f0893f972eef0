import type { Deck, Recorded, Recording } from "../../../src/content/index.ts";
import { dictionary, formatBytes } from "../../../src/i18n/index.ts";
import { formatOf, type Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "../entry/ordinals.tsx";
import { Icon } from "../recording/icon.tsx";
import { SlideFigure } from "./slide.tsx";
import { SlideDialog } from "./slide-dialog.tsx";

interface DecksProps {
  readonly entry: Recorded;
  readonly decks: readonly Deck[];
  readonly recording: Recording | undefined;
}

interface DeckProps {
  readonly deck: Deck;
  readonly recording: Recording | undefined;
  readonly lang: Lang;
  /** Of the slides (BCP 47). */
  readonly inLanguage: string;
}

/** Decks of an entry, with the moments at which their slides are shown in a recording, where they are. */
export function Decks({ entry, decks, recording }: DecksProps) {
  const { lang, inLanguage } = entry;
  return decks.map((deck) => (
    <DeckSlides key={deck.id} deck={deck} recording={recording} lang={lang} inLanguage={inLanguage} />
  ));
}

/** The slides of a deck in their order: picture, words, and the moments at which each is shown in a recording. */
function DeckSlides(props: DeckProps) {
  const { deck, recording, lang, inLanguage } = props;
  const t = dictionary(lang).slides;
  const extent = [
    t.count(deck.slides.length),
    deck.bytes === undefined ? "" : `PDF, ${formatBytes(deck.bytes, lang)}`,
  ];
  return (
    <hub-slides class="deck" deck={deck.id} recording={recording?.id}>
      <h3 class="companion-title" {...foreign(inLanguage, lang)}>
        <Typeset text={deck.title} lang={inLanguage} />
      </h3>
      <p class="deck-note">
        <a href={deck.file} download type={formatOf(".pdf").type}>
          {t.download}
        </a>{" "}
        ({extent.filter((part) => part !== "").join(" · ")})
        {deck.creators.length === 0 ? null : `. ${t.creators} ${deck.creators.join(", ")}.`}
      </p>
      {recording === undefined ? null : <DeckControls deck={deck} lang={lang} />}
      <ol class="deck-slides">
        {deck.slides.map((slide) => (
          <li class="deck-slide">
            <SlideFigure
              slide={slide}
              deck={deck}
              recording={recording}
              lang={lang}
              inLanguage={inLanguage}
            />
          </li>
        ))}
      </ol>
      <SlideDialog count={deck.slides.length} lang={lang} />
    </hub-slides>
  );
}

/** To turn the slides, and to let the voice turn them; they wait in a template for the script. */
function DeckControls({ deck, lang }: { deck: Deck; lang: Lang }) {
  const t = dictionary(lang).slides;
  return (
    <template class="deck-template">
      <div class="deck-bar ui">
        <button type="button" class="deck-turn" data-by="-1" aria-label={t.previous}>
          <Icon name="previous" />
        </button>
        <span class="deck-count">
          <span class="deck-now">1</span> / {deck.slides.length}
        </span>
        <button type="button" class="deck-turn" data-by="1" aria-label={t.next}>
          <Icon name="next" />
        </button>
        <button type="button" class="deck-follow" aria-pressed="true">
          {t.follow}
        </button>
        <button type="button" class="deck-full" aria-label={t.fullScreen}>
          <Icon name="full" />
        </button>
      </div>
      <nav class="deck-thumbs" aria-label={t.thumbnails}>
        <ul />
      </nav>
    </template>
  );
}

/** The decks that a recording shows; those that none shows go with the first. */
export function visibleDecks(entry: Recorded, recording: Recording): readonly Deck[] {
  const shownBy = (one: Recording, deck: Deck) => one.cues.some((cue) => cue.deck === deck.id);
  return entry.decks.filter(
    (deck) =>
      shownBy(recording, deck) || (recording.first && !entry.recordings.some((one) => shownBy(one, deck))),
  );
}
