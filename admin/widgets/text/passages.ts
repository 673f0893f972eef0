/** Sentences of the transcripts of the hub, found by the search of its readers. */
import { readFound } from "../../../src/browser/search/found.ts";
import { searchHub } from "../../../src/browser/search/outcome.ts";
import { entryPath } from "../../../src/content/index.ts";
import { formatTimecode, parseMoment } from "../../../src/text/index.ts";
import { type HubStore, titleOf } from "../../shell/hub.ts";
import type { Option } from "../option-field.tsx";
import { type HeldRecording, recordedIn, recordingsOf } from "./embed.ts";

/** Pages looked into, and sentences offered of each. */
const MAX_PAGES = 12;
const MAX_OF_PAGE = 3;

export interface PassageOption extends Option {
  readonly recording: HeldRecording;
  /** Seconds. */
  readonly start: number;
}

/** @throws where the index of the search cannot be had */
export async function findPassages(query: string, hub: HubStore): Promise<readonly PassageOption[]> {
  const data = hub.data();
  const entries = new Map(
    recordedIn(data, "recordings").map((entry) => [entryPath(entry.type, entry.slug), entry]),
  );
  const { answer } = await searchHub(
    { query, selected: {}, sort: "relevance" },
    data.site.languages[0] ?? "fr",
  );
  const hits = await Promise.all(
    answer.results
      .slice(0, MAX_PAGES)
      .map((result) =>
        readFound(result, answer.reworded?.queries.get(result.id) ?? answer.query, answer.lang),
      ),
  );
  return hits.flatMap(({ path, passages }) => {
    const entry = entries.get(path);
    if (entry === undefined) return [];
    const recordings = recordingsOf(entry);
    return passages.best
      .filter(({ kind }) => kind === "speech")
      .slice(0, MAX_OF_PAGE)
      .flatMap(({ fragment, text, voice }): PassageOption[] => {
        const moment = parseMoment(
          fragment,
          recordings.map(({ id }) => id),
        );
        const recording = recordings.find(({ id, first }) =>
          moment?.recording === undefined ? first : id === moment.recording,
        );
        if (moment === undefined || recording === undefined) return [];
        return [
          {
            key: `${path}#${fragment}`,
            label: text.map((part) => (typeof part === "string" ? part : part.mark)).join(""),
            note: [titleOf(entry), voice, formatTimecode(moment.start)]
              .filter((one) => one !== "")
              .join(", "),
            recording,
            start: moment.start,
          },
        ];
      });
  });
}
