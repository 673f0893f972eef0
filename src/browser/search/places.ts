/** Reads back the places that `src/search/marks.ts` put into a document. */
import { formatMoment } from "../../text/index.ts";
import type { PagefindAnchor } from "./pagefind-api.ts";

/** A stretch of a document. Before the first zone stand names and titles, which are shown otherwise. */
export interface Zone {
  readonly kind: "head" | "summary" | "text" | "section" | "speech" | "chapter" | "slide";
  /** Fragment of the address of the place, without "#"; empty for the page as a whole. */
  readonly fragment: string;
  /** First word, and the word after the last. */
  readonly start: number;
  end: number;
  /** Who speaks. */
  readonly voice: string;
  /** Slides shown during it: from which word on, and the picture's address. */
  readonly pictures: { readonly from: number; readonly src: string }[];
  /** Seconds of the recording that begin inside of it: from which word on. */
  readonly seconds: { readonly from: number; readonly at: string }[];
}

const KINDS: Readonly<Record<string, Zone["kind"]>> = {
  l: "summary",
  b: "text",
  h: "section",
  p: "speech",
  c: "chapter",
  s: "slide",
};

/** The zones of a document of so many words, in order. */
export function zonesOf(anchors: readonly PagefindAnchor[], length: number): readonly Zone[] {
  let zone: Zone = {
    kind: "head",
    fragment: "",
    start: 0,
    end: length,
    voice: "",
    pictures: [],
    seconds: [],
  };
  const zones = [zone];
  let voice = "";
  let picture = "";
  const places = anchors.filter((anchor) => anchor.element === "a").sort((a, b) => a.location - b.location);
  for (const { id, location } of places) {
    const letter = id.slice(0, 1);
    const [value = "", src = ""] = id.slice(2).split("|").map(decode);
    const kind = id[1] === ":" ? KINDS[letter] : undefined;
    if (letter === "v") voice = value;
    else if (letter === "i") {
      picture = value;
      zone.pictures.push({ from: location, src: picture });
    } else if (id.startsWith("t:")) zone.seconds.push({ from: location, at: value });
    else if (kind !== undefined) {
      zone.end = location;
      const shown = kind === "speech" ? picture : src;
      zone = {
        kind,
        fragment: value,
        start: location,
        end: length,
        voice: kind === "speech" ? voice : "",
        pictures: [],
        seconds: [],
      };
      if (shown !== "") zone.pictures.push({ from: location, src: shown });
      zones.push(zone);
    }
  }
  return zones;
}

/** The picture that is shown at a word. */
export const pictureAt = (zone: Zone, location: number): string =>
  zone.pictures.filter((picture) => picture.from <= location).at(-1)?.src ?? "";

/** The fragment of what is said from a word on: of the paragraph, or of a later second in it. */
export function fragmentAt({ fragment, seconds }: Zone, location: number): string {
  const at = seconds.filter(({ from }) => from <= location).at(-1)?.at;
  return at === undefined
    ? fragment
    : fragment.replace(/^(?:(.+)-)?t\d+$/, (_, recording?: string) =>
        formatMoment({ start: Number(at), ...(recording === undefined ? {} : { recording }) }),
      );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
