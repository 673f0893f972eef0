/** Files that are too big, or that the site does not publish, are refused before any of them is read. */
import { MAX_FILE_BYTES, MAX_IMAGE_BYTES } from "../../src/cms/index.ts";
import { formatNumber } from "../../src/i18n/index.ts";
import { isOffered, unpublishedFormat } from "../../src/text/index.ts";

interface Chosen {
  readonly name: string;
  readonly size: number;
  /** Media type, as the browser guesses it. */
  readonly type: string;
}

/**
 * Why a file cannot go among the media, in French, with what to do; undefined for one that can.
 * @param maxBytes what the field allows, where a field asks for the file
 */
export function uploadRefusal(file: Chosen, maxBytes?: number): string | undefined {
  if (!isOffered(file.name)) {
    const { found, remedy } = unpublishedFormat(file.name);
    return `«\u00A0${file.name}\u00A0» est ${found}, que le site ne publie pas. ${remedy} Rien n’a été envoyé.`;
  }
  const isPicture = file.type.startsWith("image/");
  const limit = maxBytes ?? (isPicture ? MAX_IMAGE_BYTES : MAX_FILE_BYTES);
  if (file.size <= limit) return undefined;
  const remedy = isPicture
    ? "Réduisez cette image, par exemple à 2\u202F000 pixels de large, puis choisissez-la à nouveau."
    : "Réduisez ce fichier, ou mettez-le en ligne ailleurs (chez votre hébergeur, sur Internet Archive…) et donnez son adresse.";
  return `${tooBig(file, limit)} ${remedy}`;
}

/** The size found and the one allowed, in bytes, and that nothing happened to the file. */
export function tooBig({ name, size }: Pick<Chosen, "name" | "size">, limit: number): string {
  return `«\u00A0${name}\u00A0» fait ${inMegabytes(size)}, et la limite est de ${inMegabytes(limit)}. Rien n’a été envoyé, rien n’est perdu.`;
}

/** With one decimal, rounded up: what is just above a limit does not look like it. */
export function inMegabytes(bytes: number): string {
  return `${formatNumber(Math.ceil(bytes / 100_000) / 10, "fr", 1)}\u00A0Mo`;
}
