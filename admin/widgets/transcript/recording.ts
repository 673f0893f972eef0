/** The recording around a field, as the form holds it at the moment. */
import type { FieldPath } from "../../../src/content/index.ts";

export interface HeardRecording {
  readonly id: string;
  /** As an editor knows it: its title, else its identifier. */
  readonly title: string;
  /** Addresses or public paths of its encodings, the best first. */
  readonly sources: readonly string[];
  readonly voices: readonly string[];
}

/** @param path of a field of the recording, `["recordings", 1, "transcript"]` */
export function recordingOf(data: unknown, path: FieldPath): HeardRecording {
  const recording = path.slice(0, -1).reduce<unknown>(member, data);
  const [id, title] = [text(member(recording, "id")), text(member(recording, "title"))];
  return {
    id: id === "" ? "transcription" : id,
    title: title === "" ? id : title,
    sources: list(member(recording, "sources")).flatMap((source) => {
      const url = text(member(source, "url"));
      return url === "" ? [] : [url];
    }),
    voices: list(member(recording, "voices"))
      .map(text)
      .filter((name) => name !== ""),
  };
}

function member(of: unknown, name: string | number): unknown {
  return typeof of === "object" && of !== null
    ? (of as Readonly<Record<string | number, unknown>>)[name]
    : undefined;
}

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
