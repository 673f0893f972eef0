/** What an editor had better add or shorten, said while writing. The build does not: none of it breaks a page. */
import {
  type Conference,
  type Entry,
  type FieldPath,
  isRecorded,
  type Recorded,
  transcriptFields,
} from "../content/index.ts";

export interface Remark {
  readonly field: FieldPath;
  /** French. */
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
      found: `un titre de ${length} signes`,
      remedy: `Au-delà de ${LONG_TITLE} environ, les moteurs de recherche et les réseaux sociaux le coupent\u00A0: le chapô peut dire le reste.`,
    },
  ];
}

function onSummary({ type, summary }: Entry): Remark[] {
  if (summary !== undefined || !SUMMARISED.includes(type)) return [];
  return [
    {
      field: ["summary"],
      found: "pas encore de chapô",
      remedy:
        "Deux ou trois phrases suffisent\u00A0: elles annoncent la page dans les listes, la recherche et les partages.",
    },
  ];
}

function onSpeakers({ speakers, status }: Conference): Remark[] {
  return speakers.length > 0 || status === "cancelled"
    ? []
    : [
        {
          field: ["speakers"],
          found: "personne n’est annoncé",
          remedy: "Nommez qui intervient\u00A0: la conférence se retrouvera aussi sur leur page.",
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
              found: "une transcription automatique, que personne n’a relue",
              remedy: "La page le dit. Une fois relue, passez son état à «\u00A0Relue\u00A0».",
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
            found: `les diapositives de «\u00A0${title}\u00A0» ne suivent pas la voix`,
            remedy: "Dites à quel moment chacune paraît\u00A0: la page les tournera pendant l’écoute.",
          },
        ],
  );
  return [...unread, ...still];
}
