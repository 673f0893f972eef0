import {
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptFile,
  transcriptPath,
} from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

const FORMATS = Object.keys(TRANSCRIPT_FORMATS) as TranscriptFormatName[];

export default pageKind({
  items: (hub) =>
    hub.conferences.flatMap((conference) =>
      conference.recordings.flatMap((recording) => {
        const { transcript } = recording;
        if (transcript === undefined) return [];
        return FORMATS.map((format) => ({ conference, recording, transcript, format }));
      }),
    ),
  path: ({ conference, recording, format }) => transcriptPath(conference, recording, format),
  render: ({ conference, recording, transcript, format }, { site }) =>
    transcriptFile(conference, recording, transcript, format, site),
});
