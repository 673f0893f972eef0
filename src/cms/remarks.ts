/** What an editor had better add or shorten, said while writing. The build does not: none of it breaks a page. */
import {
  type Conference,
  type Entry,
  type FieldPath,
  isRecorded,
  type Recorded,
  transcriptFields,
} from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";

export interface Remark {
  readonly field: FieldPath;
  readonly found: string;
  readonly remedy: string;
}

/** Characters after which search engines and social networks cut a title, give or take a few. */
const LONG_TITLE = 70;

/** Types whose lists and shared links show a summary. */
const SUMMARISED: readonly Entry["type"][] = ["article", "conference", "series"];

export function remarks(entry: Entry): Remark[] {
  return [
    ...onTitle(entry),
    ...onSummary(entry),
    ...(entry.type === "conference" ? onSpeakers(entry) : []),
    ...(isRecorded(entry) ? onRecordings(entry) : []),
  ];
}

function onTitle({ title }: Entry): Remark[] {
  const { length } = [...title];
  if (length <= LONG_TITLE) return [];
  return [
    {
      field: ["title"],
      found: messages.remarks.longTitle(length),
      remedy: messages.remarks.shortenTitle(LONG_TITLE),
    },
  ];
}

function onSummary({ type, summary }: Entry): Remark[] {
  if (summary !== undefined || !SUMMARISED.includes(type)) return [];
  return [
    {
      field: ["summary"],
      found: messages.remarks.noSummary,
      remedy: messages.remarks.writeSummary,
    },
  ];
}

function onSpeakers({ speakers, status }: Conference): Remark[] {
  return speakers.length > 0 || status === "cancelled"
    ? []
    : [
        {
          field: ["speakers"],
          found: messages.remarks.noSpeaker,
          remedy: messages.remarks.nameSpeakers,
        },
      ];
}

function onRecordings({ recordings, decks }: Recorded): Remark[] {
  const unread = recordings.flatMap((recording, index): Remark[] =>
    transcriptFields(recording).flatMap(([{ status }, at]) =>
      status !== "machine"
        ? []
        : [
            {
              field: ["recordings", index, ...at, "status"],
              found: messages.remarks.machineTranscript,
              remedy: messages.remarks.reviewTranscript,
            },
          ],
    ),
  );
  const shown = new Set(recordings.flatMap(({ cues }) => cues.map(({ deck }) => deck)));
  const still = decks.flatMap(({ id, title }): Remark[] =>
    recordings.length === 0 || shown.has(id)
      ? []
      : [
          {
            field: ["recordings", 0, "cues"],
            found: messages.remarks.stillSlides(title),
            remedy: messages.remarks.setCues,
          },
        ],
  );
  return [...unread, ...still];
}
