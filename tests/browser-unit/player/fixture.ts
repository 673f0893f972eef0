/** A recording of ten minutes in three chapters, and a player of it. */
import { initialState, type PlayerState, type Track } from "../../../src/browser/player/index.ts";

/** A reference that says nothing. */
export const NO_REFERENCE = {
  key: "",
  kind: "sound",
  title: "",
  creators: [],
  container: "",
  publisher: "",
  url: "",
  lang: "fr",
  keywords: [],
  medium: "",
} as const;

export const TRACK: Track = {
  id: "matin",
  first: true,
  title: "Le matin",
  conference: "Une rencontre",
  page: "/conferences/une-rencontre/",
  artist: "Awena Kerzevat",
  album: "Un cycle",
  seconds: 600,
  sources: [
    { url: "/media/a.opus", type: "audio/ogg" },
    { url: "/media/a.mp3", type: "audio/mpeg" },
  ],
  chapters: [
    { at: 0, title: "Un" },
    { at: 100, title: "Deux" },
    { at: 300, title: "Trois" },
  ],
  cues: [],
  share: { page: "", embed: "", citation: "", licence: "", at: "", reference: NO_REFERENCE },
};

/** A player that was just opened, but for what is said otherwise. */
export const stateWith = (changes: Partial<PlayerState> = {}): PlayerState => ({
  ...initialState(TRACK),
  ...changes,
});
