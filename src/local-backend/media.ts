/** Media as Decap's proxy backend reads them: in base64. */
import path from "node:path";
import { MAX_FILE_BYTES } from "../cms/index.ts";
import { messages } from "../i18n/editors/index.ts";
import type { MediaUpload } from "./content-store.ts";
import { type ContentFolder, Refusal } from "./folder.ts";

/** Pictures up to this size, in bytes, come with the list of media; of the rest, only names do. */
const SHOWN_IMAGE_BYTES = 2_000_000;
/** What a whole list of media may weigh, in bytes. */
const SHOWN_BYTES = 24_000_000;
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** @throws Refusal for a file that is too big, or not meant for the folder of media. */
export function sentMedium({ path: at, content }: { path: string; content: string }): MediaUpload {
  if (!at.startsWith("content/media/")) throw new Refusal(400, messages.machine.outsideMedia(at));
  const bytes = Buffer.from(content, "base64");
  if (bytes.byteLength > MAX_FILE_BYTES)
    throw new Refusal(413, messages.machine.overLimit(path.posix.basename(at), MAX_FILE_BYTES / 1_000_000));
  return { path: at, bytes };
}

export function mediumAnswer(file: { id: string; path: string; data: Buffer }): object {
  if (file.data.byteLength > MAX_FILE_BYTES) throw new Refusal(413, messages.machine.tooBigToShow);
  return {
    id: file.id,
    name: path.posix.basename(file.path),
    path: file.path,
    content: file.data.toString("base64"),
    encoding: "base64",
  };
}

export async function readMedium(folder: ContentFolder, at: string): Promise<object> {
  // asked before it is read
  if ((await folder.size(at)) > MAX_FILE_BYTES) throw new Refusal(413, messages.machine.tooBigToShow);
  return mediumAnswer(await folder.read(at));
}

/** The files of a folder, with the bytes of small pictures only: a list is no place to send hours of sound. */
export async function mediaList(folder: ContentFolder, below: string): Promise<object[]> {
  let left = SHOWN_BYTES;
  const listed: object[] = [];
  for (const at of await folder.list(below, 1)) {
    const size = await folder.size(at);
    if (IMAGE.test(at) && size <= Math.min(SHOWN_IMAGE_BYTES, left)) {
      left -= size;
      listed.push(mediumAnswer(await folder.read(at)));
    } else listed.push({ id: at, name: path.posix.basename(at), path: at, content: "", encoding: "base64" });
  }
  return listed;
}
