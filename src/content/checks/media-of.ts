/** Which fields of an entry name media files; the one list that checks and copies share. */
import type { CheckedEntry } from "./checked.ts";
import type { FieldPath } from "./problem.ts";

export interface MediaReference {
  readonly field: FieldPath;
  /** Public path (`/media/…`) or, for sound, an address. */
  readonly src: string;
}

export function mediaOf(entry: CheckedEntry): readonly MediaReference[] {
  const { data } = entry;
  return [
    ...optional(["image", "src"], data.image?.src),
    ...data.documents.map(({ file }, index) => ({ field: ["documents", index, "file"], src: file })),
    ...(entry.type === "person" ? optional(["photo", "src"], entry.data.photo?.src) : []),
    ...(entry.type === "conference" ? ofConference(entry.data) : []),
  ];
}

type ConferenceData = Extract<CheckedEntry, { type: "conference" }>["data"];

function ofConference(data: ConferenceData): readonly MediaReference[] {
  return [
    ...data.recordings.flatMap((recording, index) => {
      const at = ["recordings", index] as const;
      return [
        ...recording.sources.map(({ url }, n) => ({ field: [...at, "sources", n, "url"], src: url })),
        ...optional([...at, "transcript", "file"], recording.transcript?.file),
        ...recording.chapters.flatMap(({ image }, n) => optional([...at, "chapters", n, "image"], image)),
      ];
    }),
    ...data.decks.map(({ file }, index) => ({ field: ["decks", index, "file"], src: file })),
  ];
}

/** Media that the body shows or links to. */
export function mediaInBody(entry: CheckedEntry): readonly { readonly line: number; readonly src: string }[] {
  return entry.source.references.flatMap((reference) =>
    reference.kind !== "embed" && reference.path.startsWith("/media/")
      ? [{ line: reference.line, src: reference.path }]
      : [],
  );
}

function optional(field: FieldPath, src: string | undefined): readonly MediaReference[] {
  return src === undefined ? [] : [{ field, src }];
}
