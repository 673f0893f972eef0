/** Decap, as much of it as we use, behind a door that speaks our language. The only folder that knows it. */
import { history } from "decap-cms-core/dist/esm/routing/history";
import { fromJS } from "immutable";
import type { CmsConfig } from "../../src/cms/index.ts";
import { defined } from "../../src/content/index.ts";
import { cms } from "./cms.ts";
import "./backend/overrides.ts";
import "./told-rejections.ts";
import { signedIn } from "./backend/bring-back.ts";
import { setKeptDraft } from "./backend/kept-draft.ts";
import { moveUnderWay } from "./backend/moves.ts";
import { changedSettings, settingsOfText } from "./backend/settings-format.ts";
import { notifyPublished } from "./backend/track-published.ts";
import { type ControlProps, controlOf, type Mount } from "./form/control.ts";
import { plain } from "./form/plain.ts";
import { type PreviewProps, previewOf, sentFiles, type UploadedMedium } from "./form/preview.ts";
import { hasWorkflow, openedText, savedData, showSaved } from "./form/save-draft.ts";
import { host, wrapBackend } from "./hooks.ts";
import { loadBackend, loadFormWhenIdle } from "./load.ts";
import { markSaved, watchPlace } from "./place.ts";
import { followUser } from "./session.ts";
import { phrasesIn } from "./words/phrases.ts";

export { allowHost } from "./backend/allow-host.ts";
export { bringBack, signedIn } from "./backend/bring-back.ts";
export { loadDrafts, onDrafts, ownNames, type ReviewedDraft, reviewedDrafts } from "./backend/drafts.ts";
export { EditorError } from "./backend/editor-error.ts";
export { entryFiles } from "./backend/entry-files.ts";
export { lookUp } from "./backend/look-up.ts";
export { moveEntry } from "./backend/moves.ts";
export { onRefused, type Refused } from "./backend/refusals.ts";
export type { NewRelatedEntry } from "./backend/related-entries.ts";
export { type Report, reportsOn } from "./backend/reports.ts";
export { type Rewrite, rewriteWithDeletion } from "./backend/rewrites.ts";
export { onSignInFailed } from "./backend/told-failures.ts";
export { onDeleted, onPublished, type Published } from "./backend/track-published.ts";
export type { ControlProps, Mount } from "./form/control.ts";
export { type DraftEntry, type OpenDraft, openDraft } from "./form/draft.ts";
export { addFormTool, FOOT, type ToolProps } from "./form/form-tools.ts";
export type { Item, ItemChange, ListToolProps } from "./form/list.ts";
export { openField } from "./form/open-field.ts";
export { setParts } from "./form/parts.ts";
export { pathOf } from "./form/places.ts";
export type { PreviewProps, UploadedMedium } from "./form/preview.ts";
export { entryInForm, hasWorkflow, saveDraft, setField } from "./form/save-draft.ts";
export type { ValueChange } from "./form/set-values.ts";
export { type Removal, setHost } from "./hooks.ts";
export { registerList } from "./load.ts";
export { onLeft } from "./place.ts";
export { setScreens } from "./screens.ts";
export { signOut } from "./session.ts";
export { removeCard } from "./text/cards.ts";
export { choosePicture } from "./text/choose-picture.ts";
export type { Embed } from "./text/embeds.ts";
export type { TextPicture } from "./text/picture.ts";
export { sentPaths } from "./text/pictures.ts";
export {
  type InsertPlace,
  type LinkPlace,
  setTextTools,
  type TextAnchor,
  type TextTools,
} from "./text/tools.ts";
export { type FoldedWords, setSaid } from "./words/said.ts";

/** What is saved is a change of the text that the form was opened with. */
export function registerSettings(format: string): void {
  cms.registerCustomFormat(format, "yaml", {
    fromFile: settingsOfText,
    toFile: (values: Readonly<Record<string, unknown>>) => changedSettings(openedText(), values),
  });
}
setKeptDraft({ read: savedData, same: (collection, a, b) => host.sameOnceSaved(collection, a, b) });
for (const lang of ["en", "fr"] as const) cms.registerLocale(lang, phrasesIn(lang));

/** An entry about to be saved. */
export interface Saving {
  readonly collection: string;
  readonly isNew: boolean;
  /** Its name as it was opened; empty for a new entry. */
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Front matter and body as they stand in the repository, or in its draft; absent for a new entry. */
  readonly saved?: Readonly<Record<string, unknown>>;
  /** Files of the draft, by public path. */
  readonly sent: ReadonlyMap<string, UploadedMedium>;
  /** The name that it leaves and the one that it takes, where it changes its address. */
  readonly move?: { readonly from: string; readonly to: string };
}

export function registerControl(name: string, mount: Mount<ControlProps>): void {
  cms.registerWidget(name, controlOf(mount));
}

/** @param styles style sheets of the frame, shared by all previews. */
export function registerPreviews(
  collections: readonly string[],
  styles: readonly string[],
  mount: Mount<PreviewProps>,
): void {
  for (const style of styles) cms.registerPreviewStyle(style);
  for (const name of collections) cms.registerPreviewTemplate(name, previewOf(name, mount));
}

/** Calls `prepare` before each save: what it returns is saved; where it throws, nothing is, and the form stays. */
export function beforeSave(prepare: (saving: Saving) => Promise<Readonly<Record<string, unknown>>>): void {
  cms.registerEventListener({
    name: "preSave",
    handler: async ({ entry }) => {
      const data = (plain(entry.get("data")) ?? {}) as Readonly<Record<string, unknown>>;
      const collection = String(entry.get("collection"));
      const isNew = entry.get("newRecord") === true;
      const slug = isNew ? "" : String(entry.get("slug") ?? "");
      const saved = isNew ? undefined : savedData(collection, slug);
      const move = moveUnderWay();
      const sent = sentFiles(plain(entry.get("mediaFiles")));
      return fromJS(await prepare({ collection, isNew, slug, data, sent, ...defined({ saved, move }) }));
    },
  });
}

/** A draft about to be published, as it was saved. */
export type Publishing = Pick<Saving, "collection" | "slug" | "data" | "sent">;

/** Calls `judge` before a draft is published: where it throws, nothing is, and the draft stays. */
export function beforePublish(judge: (draft: Publishing) => Promise<void>): void {
  cms.registerEventListener({
    name: "prePublish",
    handler: async ({ entry }) => {
      // without drafts, what is saved is published, and was judged
      if (!hasWorkflow()) return;
      await judge({
        collection: String(entry.get("collection")),
        slug: String(entry.get("slug") ?? ""),
        data: (plain(entry.get("data")) ?? {}) as Readonly<Record<string, unknown>>,
        sent: sentFiles(plain(entry.get("mediaFiles"))),
      });
    },
  });
}

cms.registerEventListener({
  name: "postSave",
  handler: ({ entry }) => {
    markSaved(true);
    if (moveUnderWay() === undefined) showSaved(entry);
  },
});
cms.registerEventListener({ name: "postPublish", handler: ({ entry }) => notifyPublished(entry) });

/** Goes to a place of the interface, `#/collections/…`; Decap has read the address long before it starts. */
export function goTo(hash: string): void {
  history.replace(hash.replace(/^#/, ""));
}

/** Starts the interface in `#nc-root`, with the one backend that it has. @throws where what speaks to it does not come */
export async function startCms(config: CmsConfig): Promise<void> {
  const { name } = config.backend;
  const Made = await loadBackend(name);
  cms.registerBackend(
    name,
    new Proxy(Made, { construct: (Class, given) => wrapBackend(Reflect.construct(Class, given)) }),
  );
  cms.init({ config });
  watchPlace();
  followUser();
  void signedIn().then(loadFormWhenIdle);
}
