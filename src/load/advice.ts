import { type ContentSources, type Hub, type Problem, recommendations } from "../content/index.ts";

/** What would make the published recordings better to listen to, though nothing is wrong with them. */
export function advice(hub: Hub, sources: ContentSources): Problem[] {
  const files = new Map(sources.entries.map((entry) => [entry.file, entry]));
  return hub.conferences.flatMap((conference) =>
    conference.recordings.flatMap((recording, index) =>
      recommendations(recording, (src) => sources.locks.get(src)).map(
        ({ source, found, remedy }): Problem => {
          const field = ["recordings", index, ...(source === undefined ? [] : ["sources", source])];
          const line = files.get(conference.file)?.lineOf(field);
          return {
            severity: "warning",
            file: conference.file,
            ...(line === undefined ? {} : { line }),
            field,
            found,
            remedy,
          };
        },
      ),
    ),
  );
}
