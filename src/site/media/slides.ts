/** The pictures of the slides that pages show, made once for each PDF and kept in the cache. */
import path from "node:path";
import { type Deck, type Hub, recordedEntries } from "../../content/index.ts";
import type { RenderedDeck, SlideImage, SlideOptions } from "../../media/index.ts";
import { asMediaError, keptSlides, renderSlides, storedName } from "../../media/index.ts";
import type { Output } from "../../outputs/index.ts";
import { PROJECT } from "../../project/index.ts";
import { RefusedMedia } from "../errors.ts";
import type { Log } from "../log.ts";

/**
 * @param log told of each deck that is not in the cache and takes time
 * @throws RefusedMedia for a deck that cannot be drawn, or that is not what was measured
 */
export async function slideImages(hub: Hub, content: string, log: Log): Promise<Output[]> {
  const outputs = new Map<string, Output>();
  for (const deck of recordedEntries(hub).flatMap(({ decks }) => decks)) {
    // one after the other: each fills a processor and some memory
    for (const output of await deckImages(deck, content, log)) outputs.set(output.file, output);
  }
  return [...outputs.values()];
}

async function deckImages(deck: Deck, content: string, log: Log): Promise<Output[]> {
  const wanted = deck.slides.flatMap((slide) => slide.images.map((image) => ({ ...image, n: slide.n })));
  if (wanted.length === 0) return [];
  const widths = [...new Set(wanted.map(({ width }) => width))].sort((a, b) => a - b);
  let logged = false;
  const options = {
    widths,
    onProgress: () => {
      if (!logged) log(`Images des diapositives de ${deck.file}…`);
      logged = true;
    },
  };
  const drawn = await (deck.file.startsWith("/")
    ? draw(deck.file, content, options)
    : kept(deck, content)
  ).catch((error: unknown) => {
    throw error instanceof RefusedMedia ? error : refusal(deck, asMediaError(error).found);
  });
  return wanted.map(({ src, n, width }) => {
    const images: readonly SlideImage[] = drawn.slides.find((slide) => slide.n === n)?.images ?? [];
    // kept drawings may lack a width of today: what is larger stands at its address
    const image = images.find((one) => one.width >= width) ?? images.at(-1);
    if (image !== undefined) return { file: src.slice(1), from: path.join(drawn.dir, image.file) };
    throw refusal(deck, `pas de page ${n}, le fichier a changé depuis sa mesure\u00A0: lancez npm run media`);
  });
}

const draw = (file: string, content: string, options: SlideOptions): Promise<RenderedDeck> =>
  renderSlides(path.join(content, storedName(content, file)), path.join(PROJECT.cache, "slides"), options);

/** Drawn when it was measured: its file is elsewhere. */
async function kept(deck: Deck, content: string): Promise<RenderedDeck> {
  const found = await keptSlides(content, deck.sha256 ?? "");
  if (found !== undefined) return found;
  throw refusal(deck, "ses diapositives ne sont pas dans content/media-slides\u00A0: lancez npm run media");
}

function refusal({ file }: Deck, found: string): RefusedMedia {
  return new RefusedMedia(new Map([[file, { found }]]));
}
