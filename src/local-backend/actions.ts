/** What the editing interface may ask of this machine, and what it is answered. */

import { SETTINGS } from "../cms/index.ts";
import { ENTRY_TYPES } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import type { ContentStore, Drafts, SavedEntry, StoredDraft } from "./content-store.ts";
import { checkEntryText, isAllowed, Refusal, type StoredFile } from "./folder.ts";
import { mediaList, mediumAnswer, readMedium, sentMedium } from "./media.ts";
import { draftNameSchema, type Request, requestSchema } from "./requests.ts";

/** Does what a request asks. @throws Refusal with what its sender reads. */
export async function perform(body: unknown, store: ContentStore): Promise<unknown> {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) throw new Refusal(422, messages.machine.noRequest);
  return act(parsed.data, store);
}

async function act(asked: Request, store: ContentStore): Promise<unknown> {
  const { folder } = store;
  switch (asked.action) {
    case "info":
      return {
        repo: "content",
        publish_modes: [store.drafts === undefined ? "simple" : "editorial_workflow"],
        type: "local_fs",
      };
    case "entriesByFolder": {
      const { folder: below, extension, depth } = asked.params;
      const names = (await folder.list(below, depth)).filter((file) => file.endsWith(`.${extension}`));
      return Promise.all(names.map(async (file) => entry(await folder.read(file))));
    }
    case "entriesByFiles":
      return Promise.all(asked.params.files.map(async (file) => entry(await folder.read(file.path))));
    case "getEntry": {
      const { path } = asked.params;
      // no entry has such a name, as that of an address that was typed or cut
      if (!isAllowed(path)) throw new Refusal(404, messages.machine.outside(path));
      return entry(await folder.read(path));
    }
    case "persistEntry":
      await save(asked.params, store);
      return { message: "entry persisted" };
    case "getMedia":
      return mediaList(folder, asked.params.mediaFolder);
    case "getMediaFile":
      return readMedium(folder, asked.params.path);
    case "persistMedia":
      await store.upload(sentMedium(asked.params.asset));
      return readMedium(folder, asked.params.asset.path);
    case "deleteFiles":
      for (const { raw, path } of asked.params.rewrites ?? []) checkEntryText(raw, path);
      for (const path of asked.params.paths) keepSettings(path);
      await store.remove(asked.params.paths, asked.params.rewrites);
      return { message: "files deleted" };
    case "getDeployPreview":
      // a draft is read in the preview of its form; this machine builds what is published
      return null;
    case "entryFiles": {
      const names = Object.values(ENTRY_TYPES).map((type) => folder.list(`content/${type.folder}`, 2));
      return (await Promise.all(names)).flat();
    }
    case "deletedEntries":
      return store.trash.list();
    case "deletedEntry":
      return { raw: await store.trash.text(asked.params.id) };
    default:
      return actOnDraft(asked, draftsOf(store));
  }
}

type DraftRequest = Extract<Request, { action: `${string}npublished${string}` }>;

async function actOnDraft(asked: DraftRequest, drafts: Drafts): Promise<unknown> {
  switch (asked.action) {
    case "unpublishedEntries":
      return (await drafts.list()).map(({ collection, slug }) => `${collection}/${slug}`);
    case "unpublishedEntry": {
      const { params } = asked;
      const name = "id" in params ? { collection: params.id[0], slug: params.id[1] } : params;
      return draftAnswer(await drafts.read(name));
    }
    case "unpublishedEntryDataFile":
      return { data: (await drafts.file(asked.params, asked.params.path)).data.toString("utf8") };
    case "unpublishedEntryMediaFile":
      return mediumAnswer({
        ...(await drafts.file(asked.params, asked.params.path)),
        path: asked.params.path,
      });
    case "updateUnpublishedEntryStatus":
      await drafts.setStatus(asked.params, asked.params.newStatus);
      return { message: "status updated" };
    case "publishUnpublishedEntry":
      await drafts.publish(asked.params);
      return { message: "entry published" };
    case "deleteUnpublishedEntry":
      await drafts.discard(asked.params);
      return { message: "draft deleted" };
  }
}

async function save(
  { dataFiles, assets, options }: Extract<Request, { action: "persistEntry" }>["params"],
  store: ContentStore,
): Promise<void> {
  for (const { raw, newPath, path } of dataFiles) {
    checkEntryText(raw, newPath ?? path);
    if (options.collectionName !== SETTINGS.collection || newPath !== undefined)
      for (const end of [path, newPath ?? path]) keepSettings(end);
  }
  const saved: SavedEntry = {
    files: dataFiles,
    media: assets.map(sentMedium),
    isNew: options.newEntry === true,
  };
  if (options.useWorkflow !== true) return store.save(saved);
  const drafts = draftsOf(store);
  const name = draftNameSchema.safeParse({ collection: options.collectionName, slug: dataFiles[0]?.slug });
  if (!name.success) throw new Refusal(422, messages.machine.draftUnnamed);
  await drafts.save(name.data, saved, { status: options.status ?? "draft" });
}

/** The settings change by their own form, and stay where they are. @throws Refusal */
function keepSettings(path: string): void {
  if (path === SETTINGS.file) throw new Refusal(400, messages.machine.settingsForm);
}

function draftsOf({ drafts }: ContentStore): Drafts {
  if (drafts === undefined) throw new Refusal(422, messages.machine.noDrafts);
  return drafts;
}

function entry({ id, path, data }: StoredFile): object {
  return { data: data.toString("utf8"), file: { id, path, label: null } };
}

function draftAnswer({ collection, slug, status, updatedAt, files }: StoredDraft): object {
  const diffs = files.map(({ id, path, isNew }) => ({ id, path, newFile: isNew }));
  return { collection, slug, status, updatedAt, diffs };
}
