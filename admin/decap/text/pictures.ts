/** Pictures pasted or dropped into the rich text: sent with the draft as any other, their description and credit then asked. */
import { messages } from "../../../src/i18n/editors/index.ts";
import { openDraft } from "../form/draft.ts";
import { host } from "../hooks.ts";

const ENDING = /\.[a-z0-9]+$/i;

/** What browsers call every picture that has no file. */
const UNNAMED = "image";

/** A name that no file of the draft or of the hub has. Other drafts may send pictures without a name too. */
function freePath(name: string): string {
  const ending = ENDING.exec(name)?.[0].toLowerCase() ?? "";
  const called = host.pictureName(name) || UNNAMED;
  const base = `${openDraft.folder()}/${called === UNNAMED ? `${called}-${Date.now().toString(36)}` : called}`;
  const taken = new Set(openDraft.sent().map(({ path }) => path));
  for (let n = 1; ; n += 1) {
    const path = `${base}${n === 1 ? "" : `-${n}`}${ending}`;
    if (!taken.has(path) && !host.hasFile(path)) return path;
  }
}

/** Markdown of the pictures among files, once they are in the draft. */
export function sendPictures(files: readonly File[]): string {
  return sentPaths(files)
    .map((path) => `![](${path})`)
    .join("\n\n");
}

/** Where the pictures among files are, once they are in the draft; why others are not taken is told. */
export function sentPaths(files: readonly File[]): readonly string[] {
  const pictures = files.filter(({ type }) => type.startsWith("image/"));
  const refused = pictures.flatMap((file) => host.uploadRefusal(file, undefined) ?? []);
  if (refused.length > 0) host.tell(messages.text.pictureRefused, refused);
  return pictures
    .filter((file) => host.uploadRefusal(file, undefined) === undefined)
    .map((file) => {
      const path = freePath(file.name);
      openDraft.put(path, new File([file], path.slice(path.lastIndexOf("/") + 1), { type: file.type }));
      return path;
    });
}

/** A picture that is only an address would tell its host who reads the page. */
export function tellRemote(html: string): void {
  if (!/<img\b[^>]*\bsrc\s*=\s*["']?https?:/i.test(html)) return;
  host.tell(messages.text.remoteRefused, [messages.text.remoteWhy]);
}
