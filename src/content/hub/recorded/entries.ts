/** Entries that may have recordings: which these are, one of them by its name, all of them. */
import type { FieldPath } from "../../checks/problem.ts";
import { isRecordedType } from "../../schemas/types.ts";
import type { Entry, Hub, Recorded, Recording, Transcript } from "../model.ts";
import { byDateDesc } from "../order.ts";

type Held = Pick<Hub, "articles" | "conferences">;

/** Whether an entry is of a type that may have recordings. */
export function isRecorded(entry: Entry): entry is Recorded {
  return isRecordedType(entry.type);
}

export function recordedEntry(
  { articles, conferences }: Held,
  { type, slug }: Pick<Recorded, "type" | "slug">,
): Recorded | undefined {
  const all: readonly Recorded[] = type === "article" ? articles : conferences;
  return all.find((entry) => entry.slug === slug);
}

/** What is written of a recording, the language that is spoken first. */
export function transcriptsOf({
  transcript,
  transcripts,
}: Pick<Recording, "transcript" | "transcripts">): readonly Transcript[] {
  return transcript === undefined ? transcripts : [transcript, ...transcripts];
}

/** The same, each with the field of its recording that holds it. */
export function transcriptFields({
  transcript,
  transcripts,
}: Pick<Recording, "transcript" | "transcripts">): readonly (readonly [Transcript, FieldPath])[] {
  const others = transcripts.map((one, n) => [one, ["transcripts", n]] as const);
  return transcript === undefined ? others : [[transcript, ["transcript"]], ...others];
}

/** The latest first. */
export function recordedEntries({ articles, conferences }: Held): readonly Recorded[] {
  return [...articles, ...conferences].sort(byDateDesc);
}
