/** Where files that editors send are kept, and under which names. Git is one place; storage of its own would be another. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { MAX_FILE_BYTES } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { formatOfName, publicName, slugify } from "../../src/text/index.ts";
import type { DraftEntry, OpenDraft } from "../decap/index.ts";
import type { HubStore } from "../shell/hub.ts";

/** What a file is beside the sound and the words of a meeting, which are called as their entry. */
export type FileRole = keyof typeof messages.files.ends;

export interface SoundStore {
  /** Bytes above which a file is not taken. */
  readonly maxBytes: number;
  /**
   * Keeps a file under a free name: its own, or that of the entry where a device named it. The same bytes keep their name;
   * others under a name that is taken get a part of their digest, which never grows.
   * @returns its public path or address
   */
  readonly keep: (file: File, role?: FileRole) => Promise<string>;
  /** Forgets a file that was kept for this entry and is not saved yet; others stay. */
  readonly forget: (src: string) => void;
}

/** Hexadecimal digits of a digest in a name: one in 16 million for two files of one name. */
const DIGITS = 6;

/** Files in the repository, beside the entry: they are written with it, in the same commit. */
export function gitStore(draft: OpenDraft, hub: HubStore): SoundStore {
  return {
    maxBytes: MAX_FILE_BYTES,
    keep: async (file, role) => {
      const { path, name, isThere } = await freeName(file, role, draft, hub);
      if (!isThere) draft.put(path, new File([file], name, { type: file.type }));
      return path;
    },
    forget: draft.drop,
  };
}

/** The file under the name that it has beside the open entry; where none is open, as it is. */
export async function namedUpload(file: File, draft: OpenDraft, hub: HubStore): Promise<File> {
  const { collection } = draft.entry();
  if (collection === "") return file;
  const { name } = await freeName(file, roleIn(collection, file), draft, hub);
  return new File([file], name, { type: file.type });
}

function roleIn(collection: string, { name, type }: File): FileRole | undefined {
  if (type.startsWith("image/")) return "picture";
  const kind = formatOfName(name)?.kind;
  if (kind === "sound" || kind === "transcript") return undefined;
  return kind === "slides" && collection.startsWith("conferences") ? "slides" : "document";
}

interface FreeName {
  readonly path: string;
  /** With its ending. */
  readonly name: string;
  /** Whether the draft or the repository has the same bytes there. */
  readonly isThere: boolean;
}

async function freeName(
  file: File,
  role: FileRole | undefined,
  draft: OpenDraft,
  hub: HubStore,
): Promise<FreeName> {
  const isKnown = (path: string) =>
    path in hub.data().media || draft.sent().some((sent) => sent.path === path);
  /** A transcript is corrected where it is: one that another entry names is not shared. */
  const isOthers = (path: string) =>
    path.endsWith(".vtt") &&
    hub
      .data()
      .entries.some(
        ({ slug, data }) => slug !== draft.entry().slug && JSON.stringify(data).includes(`"${path}"`),
      );
  const ending = (/\.[^.]+$/.exec(file.name)?.[0] ?? "").toLowerCase();
  const pathOf = (name: string) => `${draft.folder()}/${name}${ending}`;
  const own = publicName(file.name, calledAfter(draft.entry(), role)) || "enregistrement";
  const bytes = new Uint8Array(await file.arrayBuffer());
  // one that was called after its bytes, and comes back with others
  const before = own.replace(DIGEST_END, "");
  const bare = [own, before].every((known) => isKnown(pathOf(known))) ? before : own;
  for (const called of [bare, `${bare}-${bytesToHex(sha256(bytes)).slice(0, DIGITS)}`]) {
    const found = { path: pathOf(called), name: `${called}${ending}` };
    // the index is as old as the last build: the repository itself has the last word
    const there = await draft.read(found.path);
    if (there === undefined && !isKnown(found.path)) return { ...found, isThere: false };
    if (there !== undefined && !isOthers(found.path) && (await isSame(there, bytes)))
      return { ...found, isThere: true };
  }
  throw new Error(`no name is free for ${file.name}`);
}

const DIGEST_END = new RegExp(`-[0-9a-f]{${DIGITS}}$`);

async function isSame(there: Blob, bytes: Uint8Array): Promise<boolean> {
  if (there.size !== bytes.length) return false;
  const own = new Uint8Array(await there.arrayBuffer());
  return own.every((byte, at) => byte === bytes[at]);
}

/** `une-radio-pour-le-quartier-diapos`; empty where the entry has no title yet. */
function calledAfter({ slug, data }: DraftEntry, role?: FileRole): string {
  const title = data["title"];
  const entry = slug || slugify(typeof title === "string" ? title : "");
  return entry === "" || role === undefined ? entry : `${entry}-${messages.files.ends[role]}`;
}

/** What a picture put into the text of an entry is called, without its ending; empty where nothing says. */
export function pictureName(fileName: string, entry: DraftEntry): string {
  return publicName(fileName, calledAfter(entry, "picture"));
}
