/** The name that a file brought by an editor has on the site, without its ending. */
import { slugify } from "../slug.ts";

/** Words of the names that telephones, recorders, cameras, scanners and meeting rooms give. */
const DEVICE_WORDS = new Set(
  (
    "aud audio doc document dsc dscf dscn enregistrement gmt image img imgp memo mov mvi numerisation photo presentation " +
    "ptt pxl rec record recording scan screenshot titre untitled vid video vocal vocale voice whatsapp zoom"
  ).split(" "),
);
/** Words that stand between those. */
const FILLERS = new Set("at capture d de du ecran le new note nouveau nouvel sans".split(" "));

/** « (1) » of a browser, « - Copie » of a system: the same file, brought once more. */
const COPY = /(?:\s*\(\d+\)|\s+-?\s*copie(?:\s+\d+)?)+$/i;

/**
 * `debat-du-soir` of « Débat du soir (1).MP3 ». A name that a device gave tells nothing: `called` takes its place, where
 * there is one (`AUD-20260101-WA0003.mp3`, `IMG_1234.jpg`, `Nouvel enregistrement 12.m4a`).
 * @param called what the file would be called after its entry; empty where the entry has no title yet
 */
export function publicName(fileName: string, called: string): string {
  const name = slugify(fileName.replace(/\.[^.]*$/, "").replace(COPY, ""));
  return name === "" || isDeviceName(name) ? called || name : name;
}

/** Whether a slug is made of what devices put in names, and of nothing that a person said. */
export function isDeviceName(slug: string): boolean {
  const words = slug.split("-").filter((word) => !FILLERS.has(word));
  return words.length > 0 && words.every(isDeviceWord);
}

/** `whatsapp`, `20260101`, `wa0003`, `img1234`, `20260101t183000z`, never `covid19`. */
function isDeviceWord(word: string): boolean {
  const [, letters = word] = /^([a-z]*)\d+(?:[th]\d*z?)?$/.exec(word) ?? [];
  return letters === "" || letters === "wa" || DEVICE_WORDS.has(letters);
}
