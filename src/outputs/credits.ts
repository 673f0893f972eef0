/** Who made what, and what it is called: what feeds, metadata and attributions say of a work. */
import type { Deck, Entry, Person, Recorded, Recording } from "../content/index.ts";

/** A name, and the entry that it belongs to where the hub has one. */
export interface Credit {
  readonly name: string;
  readonly person?: Person;
}

const toCredit = (person: Person): Credit => ({ name: person.title, person });

/** Who made an entry: its authors, else those who organised the meeting or chose the link. */
export function creatorsOf(entry: Entry): readonly Credit[] {
  if (entry.authors.length > 0) return entry.authors.map(toCredit);
  if (entry.type === "conference" || entry.type === "series") return entry.organisers.map(toCredit);
  if (entry.type === "link" && entry.curator !== undefined) return [toCredit(entry.curator)];
  return [];
}

/** Whose work is cited: of a meeting those who spoke there, not those who wrote its page. */
export function creatorsCited(entry: Entry): readonly Credit[] {
  if (entry.type !== "conference") return creatorsOf(entry);
  const speakers = creditedSpeakers(entry);
  if (speakers.length > 0) return speakers;
  return entry.organisers.length > 0 ? entry.organisers.map(toCredit) : creatorsOf(entry);
}

/**
 * Who is heard: the voices that the recording names, else those who are announced. Of a synthetic recording they are
 * never these: those whose meeting it presents have not said a word of it.
 */
export function voicesHeard(entry: Recorded, recording: Recording): readonly Credit[] {
  if (recording.voices.length > 0) return recording.voices.map((name) => ({ name }));
  return recording.synthetic ? [] : creditedSpeakers(entry);
}

/** The people among those who are heard: a synthetic voice is nobody. */
export function peopleHeard(entry: Recorded, recording: Recording): readonly Credit[] {
  return recording.synthetic ? [] : voicesHeard(entry, recording);
}

/** Who made a deck: those it names, else those who are announced. */
export function deckCreators(entry: Recorded, deck: Deck): readonly Credit[] {
  return deck.creators.length > 0 ? deck.creators.map((name) => ({ name })) : creditedSpeakers(entry);
}

/** Title of a recording away from its page: a title of its own says little without that of its entry. */
export function recordingTitle(entry: Recorded, recording: Recording): string {
  const { title } = entry;
  return recording.title === title ? title : `${title} – ${recording.title}`;
}

/** Everyone who is announced to speak, once each: of an article those who wrote it. */
export function creditedSpeakers(entry: Recorded): readonly Credit[] {
  if (entry.type === "article") return creatorsOf(entry);
  return [...new Set(entry.speakers.map(({ person }) => person))].map(toCredit);
}

export const names = (credits: readonly Credit[]): string => credits.map(({ name }) => name).join(", ");
