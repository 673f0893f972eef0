/** Where the listener stopped in each recording: kept on this device alone. */
import { isNumber, readStore, type Store, writeStore } from "./memory.ts";
import { type Track, trackKey } from "./track.ts";

const PLACES = "hub-places";
/** The oldest are forgotten past this number. */
const KEPT = 60;

export interface Place {
  /** Seconds. */
  readonly position: number;
  /** The same as readers see it, so that pages without a player need no code to write it. */
  readonly time: string;
  readonly title: string;
  readonly conference: string;
  readonly page: string;
  readonly id: string;
  readonly first: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** True where it was heard to its end. */
  readonly heard: boolean;
}

/** Address at which a recording goes on: its page, which offers to resume. */
export const placeHref = ({ page, id, first }: Place): string =>
  first ? page : `${page}#${encodeURIComponent(id)}`;

/** All places, the latest first. What is broken is left out. */
export function readPlaces(store: Store | undefined): readonly Place[] {
  return Object.values(readStore(store, PLACES))
    .filter(isPlace)
    .sort((a, b) => b.at - a.at);
}

export const storedPlace = (store: Store | undefined, track: Track): Place | undefined =>
  readPlaces(store).find((place) => trackKey(place) === trackKey(track));

export function rememberPlace(
  store: Store | undefined,
  track: Track,
  place: Pick<Place, "position" | "time" | "heard" | "at">,
): void {
  const { id, first, title, conference, page } = track;
  const others = readPlaces(store).filter((other) => trackKey(other) !== trackKey(track));
  save(store, [{ ...place, id, first, title, conference, page }, ...others].slice(0, KEPT));
}

export function forgetPlace(store: Store | undefined, track: Pick<Track, "page" | "id">): void {
  save(
    store,
    readPlaces(store).filter((other) => trackKey(other) !== trackKey(track)),
  );
}

export const forgetAllPlaces = (store: Store | undefined): void => store?.removeItem(PLACES);

const save = (store: Store | undefined, places: readonly Place[]): void =>
  writeStore(store, PLACES, Object.fromEntries(places.map((place) => [trackKey(place), place])));

function isPlace(value: unknown): value is Place {
  const { position, time, title, conference, page, id, at } = (value ?? {}) as Record<keyof Place, unknown>;
  const texts = [time, title, conference, id].every((part) => typeof part === "string");
  return isNumber(position) && isNumber(at) && texts && isPath(page);
}

/** A path of this site, and nothing that leads elsewhere. */
const isPath = (page: unknown): boolean => typeof page === "string" && /^\/(?!\/)/.test(page);
