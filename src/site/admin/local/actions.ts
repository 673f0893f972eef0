/**
 * What the editing interface may ask of this machine's content folder: the actions of Decap's proxy backend that the
 * simple mode uses. https://decapcms.org/docs/beta-features/
 */
import path from "node:path";
import { z } from "zod";
import { MAX_FILE_BYTES } from "../../../cms/index.ts";
import { type ContentFolder, Refusal, type StoredFile } from "./folder.ts";

/** Pictures up to this size, in bytes, come with the list of media; of the rest, only names do. */
const SHOWN_IMAGE_BYTES = 2_000_000;
/** What a whole list of media may weigh, in bytes. */
const SHOWN_BYTES = 24_000_000;
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

const name = z.string().min(1).max(500);
const asset = z.object({ path: name, content: z.string(), encoding: z.literal("base64") });

const request = z.discriminatedUnion("action", [
  z.object({ action: z.literal("info") }),
  z.object({
    action: z.literal("entriesByFolder"),
    params: z.object({ folder: name, extension: z.string(), depth: z.number().int().min(1).max(3) }),
  }),
  z.object({
    action: z.literal("entriesByFiles"),
    params: z.object({ files: z.array(z.object({ path: name })).max(1000) }),
  }),
  z.object({ action: z.literal("getEntry"), params: z.object({ path: name }) }),
  z.object({
    action: z.literal("persistEntry"),
    params: z.object({
      dataFiles: z
        .array(z.object({ path: name, raw: z.string(), newPath: name.optional() }))
        .min(1)
        .max(10),
      assets: z.array(asset).max(100),
    }),
  }),
  z.object({ action: z.literal("getMedia"), params: z.object({ mediaFolder: name }) }),
  z.object({ action: z.literal("getMediaFile"), params: z.object({ path: name }) }),
  z.object({ action: z.literal("persistMedia"), params: z.object({ asset }) }),
  z.object({ action: z.literal("deleteFiles"), params: z.object({ paths: z.array(name).max(100) }) }),
  z.object({ action: z.literal("getDeployPreview"), params: z.unknown() }),
]);

type Request = z.infer<typeof request>;

/** Does what a request asks. @throws Refusal with what its sender reads. */
export async function perform(body: unknown, folder: ContentFolder): Promise<unknown> {
  const parsed = request.safeParse(body);
  if (!parsed.success) throw new Refusal(422, "cette demande n’en est pas une");
  return act(parsed.data, folder);
}

async function act(asked: Request, folder: ContentFolder): Promise<unknown> {
  switch (asked.action) {
    case "info":
      return { repo: "content", publish_modes: ["simple"], type: "local_fs" };
    case "entriesByFolder": {
      const { folder: below, extension, depth } = asked.params;
      const names = (await folder.list(below, depth)).filter((file) => file.endsWith(`.${extension}`));
      return Promise.all(names.map(async (file) => entry(await folder.read(file))));
    }
    case "entriesByFiles":
      return Promise.all(asked.params.files.map(async (file) => entry(await folder.read(file.path))));
    case "getEntry":
      return entry(await folder.read(asked.params.path));
    case "persistEntry":
      for (const file of asked.params.dataFiles) checkEntryText(file.raw);
      for (const { path: at, content } of asked.params.assets) await store(folder, at, content);
      for (const { path: at, raw, newPath } of asked.params.dataFiles) {
        if (newPath !== undefined && newPath !== at) await folder.move(at, newPath);
        await folder.write(newPath ?? at, raw);
      }
      return { message: "entry persisted" };
    case "getMedia":
      return mediaList(folder, asked.params.mediaFolder);
    case "getMediaFile": {
      if ((await folder.size(asked.params.path)) > MAX_FILE_BYTES)
        throw new Refusal(413, "ce fichier est trop gros pour être montré ici");
      return media(await folder.read(asked.params.path));
    }
    case "persistMedia": {
      const { path: at, content } = asked.params.asset;
      await store(folder, at, content);
      return media(await folder.read(at));
    }
    case "deleteFiles":
      for (const at of asked.params.paths) await folder.remove(at);
      return { message: "files deleted" };
    case "getDeployPreview":
      return null;
  }
}

/** An entry's header is YAML: anything else would be run by some reader of it. */
function checkEntryText(raw: string): void {
  if (!/^---\r?\n/.test(raw))
    throw new Refusal(400, "une entrée commence par une ligne de trois tirets (---)");
}

async function store(folder: ContentFolder, at: string, content: string): Promise<void> {
  if (!at.startsWith("content/media/")) throw new Refusal(400, `« ${at} » n’est pas dans content/media/`);
  const bytes = Buffer.from(content, "base64");
  if (bytes.byteLength > MAX_FILE_BYTES)
    throw new Refusal(413, `« ${path.posix.basename(at)} » dépasse ${MAX_FILE_BYTES / 1_000_000} Mo`);
  await folder.write(at, bytes);
}

function entry({ id, path: at, data }: StoredFile): object {
  return { data: data.toString("utf8"), file: { id, path: at, label: null } };
}

function media({ id, path: at, data }: StoredFile): object {
  return {
    id,
    name: path.posix.basename(at),
    path: at,
    content: data.toString("base64"),
    encoding: "base64",
  };
}

/** The files of a folder, with the bytes of small pictures only: a list is no place to send hours of sound. */
async function mediaList(folder: ContentFolder, below: string): Promise<object[]> {
  let left = SHOWN_BYTES;
  const listed: object[] = [];
  for (const at of await folder.list(below, 1)) {
    const size = await folder.size(at);
    if (IMAGE.test(at) && size <= Math.min(SHOWN_IMAGE_BYTES, left)) {
      left -= size;
      listed.push(media(await folder.read(at)));
    } else listed.push({ id: at, name: path.posix.basename(at), path: at, content: "", encoding: "base64" });
  }
  return listed;
}
