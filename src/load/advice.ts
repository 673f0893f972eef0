import {
  allEntries,
  type ContentSources,
  type Hub,
  type Image,
  type Problem,
  recommendations,
} from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { formatOf } from "../text/index.ts";

/** Pixels of width under which a picture is blurred where its page shows it. */
const NARROWEST = { image: 640, photo: 200 } as const;

/** What would make what is published better to hear and to see, though nothing is wrong with it. */
export function advice(hub: Hub, sources: ContentSources): Problem[] {
  const files = new Map(sources.entries.map((entry) => [entry.file, entry]));
  const warning = (
    file: string,
    field: Problem["field"] & object,
    told: Pick<Problem, "found" | "remedy">,
  ): Problem => {
    const line = files.get(file)?.lineOf(field);
    return { severity: "warning", file, ...(line === undefined ? {} : { line }), field, ...told };
  };
  const ofRecordings = [...hub.conferences, ...hub.articles].flatMap((entry) =>
    entry.recordings.flatMap((recording, index) => {
      const known = (src: string) => sources.locks.get(src);
      return recommendations(recording, known).map(({ source, found, remedy }) => {
        const at = ["recordings", index, ...(source === undefined ? [] : ["sources", source])];
        return warning(entry.file, at, { found, remedy });
      });
    }),
  );
  const ofPictures = allEntries(hub).flatMap((entry) => {
    const pictures: readonly [keyof typeof NARROWEST, Image | undefined][] = [
      ["image", entry.image],
      ["photo", entry.type === "person" ? entry.photo : undefined],
    ];
    return pictures.flatMap(([field, image]) => {
      const { width = Number.POSITIVE_INFINITY, height = 0, src = "" } = image ?? {};
      const isDrawing = sources.locks.get(src)?.kind === "image" && src.endsWith(formatOf(".svg").endings[0]);
      if (isDrawing || width >= NARROWEST[field]) return [];
      const told = messages.checks.advice.blurredPicture(width, height, NARROWEST[field] * 2);
      return [warning(entry.file, [field, "src"], told)];
    });
  });
  return [...ofRecordings, ...ofPictures];
}
