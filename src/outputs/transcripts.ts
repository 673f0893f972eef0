/** A recording's transcript as a file to take away. */
import type { Conference, Recording, Site, Transcript } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { type Cue, toJson, toSrt, toTxt, toVtt } from "../transcript/index.ts";
import type { TranscriptFormatName } from "./addresses.ts";
import { recordingAttribution } from "./attribution.ts";

/**
 * The transcript in a format, made from the paragraphs that the page shows; its licence, and how far it can be
 * trusted, stand at the head of those that have room for a note.
 */
export function transcriptFile(
  conference: Conference,
  recording: Recording,
  transcript: Transcript,
  format: TranscriptFormatName,
  site: Site,
): string {
  const cues = transcript.paragraphs.flatMap((paragraph): readonly Cue[] => paragraph.cues ?? [paragraph]);
  switch (format) {
    case "vtt":
      return toVtt(cues, { note: note(conference, recording, transcript, site) });
    case "srt":
      return toSrt(cues);
    case "txt":
      return `${note(conference, recording, transcript, site)}\n\n${toTxt(transcript.paragraphs)}`;
    case "json":
      return toJson(cues);
  }
}

function note(conference: Conference, recording: Recording, transcript: Transcript, site: Site): string {
  const words = dictionary(conference.lang);
  const lines = [
    recordingAttribution(conference, recording, site).text,
    words.transcript[transcript.status],
    ...(recording.synthetic ? [words.recording.synthetic] : []),
  ];
  return lines.join("\n");
}
