/** What the entry in the form says of one recording: its sound, and the decks that were shown. */
import type { FieldPath } from "../../../src/content/index.ts";
import type { OpenDraft } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";

/** What a widget sees of the entry around it. */
export interface RecordingContext {
  readonly draft: OpenDraft;
  readonly hub: HubStore;
}

export interface KnownDeck {
  readonly id: string;
  /** Public path of the PDF. */
  readonly file: string;
  readonly title: string;
}

export interface KnownRecording {
  readonly title: string;
  /** Addresses and public paths, the best first. */
  readonly sounds: readonly string[];
  /** Seconds, where the form knows them. */
  readonly seconds: number | undefined;
  readonly chapters: unknown;
  readonly cues: unknown;
  /** Decks with an identifier and a file. */
  readonly decks: readonly KnownDeck[];
  /** Whether a deck is there that has no identifier or no file yet. */
  readonly hasUnfinishedDeck: boolean;
}

type Values = Readonly<Record<string, unknown>>;

/** @param path of the recording in the entry: `["recordings", 0]` */
export function recordingContext(data: Values, path: FieldPath): KnownRecording {
  const values = valuesOf(path.reduce<unknown>((so, part) => (so as Values | undefined)?.[part], data));
  const sources = listOf(values["sources"]);
  const decks = knownDecks(data);
  const seconds = sources.map((source) => Number(source["seconds"])).filter((value) => value > 0);
  return {
    title: textOf(values["title"]),
    sounds: sources.map(({ url }) => textOf(url)).filter((url) => url !== ""),
    seconds: seconds.length === 0 ? undefined : Math.max(...seconds),
    chapters: values["chapters"],
    cues: values["cues"],
    decks,
    hasUnfinishedDeck: decks.length < listOf(data["decks"]).length,
  };
}

/** Decks of an entry that cues can name. */
export function knownDecks(data: Values): readonly KnownDeck[] {
  return listOf(data["decks"])
    .map((deck) => ({ id: textOf(deck["id"]), file: textOf(deck["file"]), title: textOf(deck["title"]) }))
    .filter(({ id, file }) => id !== "" && file !== "");
}

function valuesOf(value: unknown): Values {
  return typeof value === "object" && value !== null ? (value as Values) : {};
}

function listOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.map(valuesOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
