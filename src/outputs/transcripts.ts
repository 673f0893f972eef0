/** A recording's transcript as a file to take away. */

import type { Recorded, Recording, Site, Transcript } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { interfaceLang } from "../text/index.ts";
import { type Cue, toJson, toSrt, toTxt, toVtt } from "../transcript/index.ts";
import type { TranscriptFormatName } from "./addresses.ts";
import { recordingAttribution } from "./attribution.ts";

/**
 * The transcript in a format, made from the paragraphs that the page shows; its licence, and how far it can be
 * trusted, stand at the head of those that have room for a note.
 */
export function transcriptFile(
  entry: Recorded,
  recording: Recording,
  transcript: Transcript,
  format: TranscriptFormatName,
  site: Site,
): string {
  const cues = transcript.paragraphs.flatMap((paragraph): readonly Cue[] => paragraph.cues ?? [paragraph]);
  switch (format) {
    case "vtt":
      return toVtt(cues, { note: note(entry, recording, transcript, site) });
    case "srt":
      return toSrt(cues);
    case "txt":
      return `${note(entry, recording, transcript, site)}\n\n${toTxt(transcript.paragraphs)}`;
    case "json":
      return toJson(cues);
  }
}

function note(entry: Recorded, recording: Recording, transcript: Transcript, site: Site): string {
  const words = dictionary(interfaceLang(transcript.lang, entry.lang));
  const lines = [
    recordingAttribution(entry, recording, site).text,
    transcript.lang !== entry.inLanguage && transcript.status === "machine"
      ? words.transcript.translated
      : words.transcript[transcript.status],
    ...(recording.synthetic ? [words.recording.synthetic] : []),
  ];
  return lines.join("\n");
}
