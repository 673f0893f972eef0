/** Chapters for podcast applications: Podcasting 2.0, JSON chapters 1.2 (https://podcasting2.org). */
import type { Recorded, Recording, Site } from "../../content/index.ts";
import { absolute } from "../addresses.ts";
import { names, recordingTitle, voicesHeard } from "../credits.ts";

interface JsonChapter {
  readonly startTime: number;
  readonly endTime?: number;
  readonly title?: string;
  readonly url?: string;
  readonly img?: string;
  /** False: a change of picture, which no table of contents shows. */
  readonly toc?: false;
}

/** Whether a recording has a file of chapters. */
export const hasChapters = (recording: Recording): boolean => recording.chapters.length > 0;

/** The chapters of a recording, and among them, silently, the slides as they are shown. */
export function chaptersJson(entry: Recorded, recording: Recording, site: Site): string {
  const author = names(voicesHeard(entry, recording)) || site.publisher.name;
  const podcastName = site.podcast?.title ?? site.name;
  const chapters = [...recordingChapters(entry, recording, site), ...shown(entry, recording, site)].sort(
    (a, b) => a.startTime - b.startTime,
  );
  return `${JSON.stringify({ version: "1.2.0", title: recordingTitle(entry, recording), author, podcastName, chapters }, null, 1)}\n`;
}

function recordingChapters(entry: Recorded, recording: Recording, site: Site): JsonChapter[] {
  return recording.chapters.map(({ at, end, title, url, image }) => {
    const img = image === undefined ? slideAt(entry, recording, at, site) : absolute(site, image);
    return {
      startTime: at,
      ...(end === undefined ? {} : { endTime: end }),
      title,
      ...(url === undefined ? {} : { url }),
      ...(img === undefined ? {} : { img }),
    };
  });
}

function shown(entry: Recorded, recording: Recording, site: Site): JsonChapter[] {
  return recording.cues
    .filter(({ at }) => !recording.chapters.some((chapter) => chapter.at === at))
    .flatMap(({ at }) => {
      const img = slideAt(entry, recording, at, site);
      return img === undefined ? [] : [{ startTime: at, img, toc: false as const }];
    });
}

/** The picture of the slide that is on the screen at a time, in its largest size. */
function slideAt(entry: Recorded, recording: Recording, at: number, site: Site): string | undefined {
  const cue = recording.cues.findLast((item) => item.at <= at);
  const deck = entry.decks.find(({ id }) => id === cue?.deck);
  const image = deck?.slides.find(({ n }) => n === cue?.slide)?.images.at(-1);
  return image === undefined ? undefined : absolute(site, image.src);
}
