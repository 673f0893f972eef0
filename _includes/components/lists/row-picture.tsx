import { type Entry, isRecorded } from "../../../src/content/index.ts";
import { relief, smooth, textLevels, wave } from "../../../src/shore/index.ts";
import { SizedImage } from "../entry/picture.tsx";

/** What is seen of an entry in a list: its picture or a slide, the coast of its recording, or one drawn from its words. */
export function rowDrawing(entry: Entry): "picture" | "waveform" | "shore" {
  if (entry.image !== undefined || firstSlide(entry) !== undefined) return "picture";
  const isDrawn = isRecorded(entry) && entry.recordings[0]?.peaks !== undefined;
  return isDrawn ? "waveform" : "shore";
}

/** The picture of an entry in a list. An ornament: the title beside it says what it leads to. */
export function RowPicture({ entry, eager }: { entry: Entry; eager: boolean }) {
  const image = entry.image ?? firstSlide(entry);
  if (image !== undefined)
    return (
      <SizedImage
        class={entry.image === undefined ? "row-picture row-slide" : "row-picture"}
        image={image}
        alt=""
        shown="row"
        eager={eager}
      />
    );
  return rowDrawing(entry) === "waveform" ? null : (
    <RowShore words={`${entry.title} ${entry.summary ?? ""}`} />
  );
}

/** The first slide of an entry, as an image. */
function firstSlide(entry: Entry): Parameters<typeof SizedImage>[0]["image"] | undefined {
  const slide = isRecorded(entry) ? entry.decks[0]?.slides[0] : undefined;
  const [small] = slide?.images ?? [];
  if (slide === undefined || small === undefined) return undefined;
  const { width, height, images } = slide;
  return {
    src: small.src,
    width: small.width,
    height: Math.round((small.width * height) / width),
    sizes: images,
  };
}

/** Sides of the drawing, 16 by 9. */
const [WIDTH, HEIGHT] = [240, 135];
const POINTS = 14;

/** A piece of coast seen from above, always the same for the same words: the water, the strip between tides, the land. */
function RowShore({ words }: { words: string }) {
  const coast = wave(smooth(relief(textLevels(words, POINTS), POINTS), 1), {
    width: WIDTH,
    base: 18,
    height: 110,
  });
  const land = `${coast}V${HEIGHT}H0Z`;
  return (
    <svg
      class="row-picture row-shore"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="fill-deep" d={land} transform="translate(0 -14)" />
      <path class="fill-shore" d={land} />
      <path class="fill-sand" d={land} transform="translate(0 20)" />
      <path class="line-coast" d={coast} transform="translate(0 20)" />
    </svg>
  );
}
