/** The editing interface: Decap, told what the hub's schemas say, with our widgets, checks and previews. */

import {
  cmsConfig,
  collectionKey,
  commitMessage,
  editingPlace,
  entryOfFile,
  formParts,
  type NamedEntry,
  namedBy,
  renamedIn,
  SETTINGS,
  settingsParts,
} from "../src/cms/index.ts";
import { entryPath } from "../src/content/index.ts";
import { messages } from "../src/i18n/editors/index.ts";
import {
  addFormTool,
  beforePublish,
  beforeSave,
  entryFiles,
  FOOT,
  goTo,
  hasWorkflow,
  type ListToolProps,
  loadDrafts,
  lookUp,
  onDeleted,
  onDrafts,
  onLeft,
  onPublished,
  onRefused,
  onSignInFailed,
  openDraft,
  ownNames,
  registerControl,
  registerList,
  registerPreviews,
  registerSettings,
  reportsOn,
  reviewedDrafts,
  rewriteWithDeletion,
  setHost,
  setParts,
  setSaid,
  setScreens,
  setTextTools,
  signedIn,
  signOut,
  startCms,
} from "./decap/index.ts";
import { tellAside } from "./entry/aside.ts";
import { resolveConflict } from "./entry/conflict/conflict.ts";
import { restoreAsked } from "./entry/deleted.ts";
import { forgetRefusal, refuseWrong } from "./entry/judge.ts";
import { takenSlugs, withOldAddress } from "./entry/names.ts";
import { followLocally, followOnline } from "./entry/publication.ts";
import { sameOnceSaved, valuesToSave, withRevision } from "./entry/save.ts";
import { namedUpload, pictureName } from "./entry/sound-store.ts";
import { confirmTakeAway } from "./entry/take-away.ts";
import { uploadRefusal } from "./entry/upload.ts";
import { localDay } from "./feedback/local-day.ts";
import { hideNotice, showNotice } from "./feedback/notice.ts";
import { refusalTold } from "./feedback/refused.ts";
import { showStatus, slugShown } from "./feedback/status.ts";
import { AddFiles } from "./files/add-files.tsx";
import { filesBefore } from "./files/kinds.ts";
import { screenAt } from "./lists/place.ts";
import { FindingScreen } from "./lists/screen.tsx";
import { openShelf } from "./lists/shelf.ts";
import { keepTabTitle } from "./lists/tab-title.ts";
import { waitingTitle } from "./lists/waiting.ts";
import { draftChecker } from "./preview/check.ts";
import { mediaReader } from "./preview/media/media.ts";
import { mountPreview } from "./preview/mount.ts";
import { openPreviewQueue } from "./preview/preview-queue.ts";
import { keepNames } from "./shell/accessible-names.ts";
import { withYear } from "./shell/address.ts";
import { entryCalled, openHub, titleOf } from "./shell/hub.ts";
import { keepFocus } from "./shell/keep-focus.ts";
import { foldedWords } from "./shell/said-words.ts";
import { AddressControl } from "./widgets/address/address.tsx";
import { PageStateAtFoot } from "./widgets/address/state.tsx";
import { LikeBefore } from "./widgets/again/like-before.tsx";
import { PlaceName } from "./widgets/again/place-name.tsx";
import { DateControl } from "./widgets/dates/date.tsx";
import { dateLabel } from "./widgets/dates/date-label.ts";
import { keptDate } from "./widgets/dates/kept.ts";
import { RepeatDates } from "./widgets/dates/repeat-dates.tsx";
import { zoneOf } from "./widgets/dates/zone.ts";
import { ChaptersControl, CuesControl } from "./widgets/marks/marks.tsx";
import { mountOf } from "./widgets/mount.ts";
import { PositionControl } from "./widgets/position.tsx";
import { ReferenceControl } from "./widgets/reference.tsx";
import { LocalizedControl, menuLabel } from "./widgets/settings/localized.tsx";
import { PageAddressControl } from "./widgets/settings/page-address.tsx";
import { SourcesControl } from "./widgets/sources/sources.tsx";
import { EmbedCard } from "./widgets/text/embed-card.tsx";
import { NoteCard } from "./widgets/text/note-card.tsx";
import { PictureCard } from "./widgets/text/picture-card.tsx";
import { textToolsOf } from "./widgets/text/tools.ts";
import { TranscriptControl } from "./widgets/transcript/transcript.tsx";
import { WebAddressControl } from "./widgets/web-address/web-address.tsx";

const place = editingPlace(document.documentElement.dataset["backend"]);
const local = place !== "online";
const hub = await openHub();
const today = localDay(new Date());
const config = cmsConfig({ ...hub.core(), today, origin: location.origin }, place);

function leadHome(...told: Parameters<typeof showNotice>): void {
  location.replace("#/");
  window.addEventListener("hashchange", () => showNotice(...told), { once: true });
}

let named: readonly NamedEntry[] = [];
const files = () => (hub.isWhole() ? hub.data().media : {});
setHost({
  ready: hub.whole,
  uploadRefusal,
  namedUpload: (file) => namedUpload(file, openDraft, hub),
  pictureName: (name) => pictureName(name, openDraft.entry()),
  tell: showNotice,
  sameOnceSaved,
  missing: () => leadHome(messages.backend.missing, [messages.backend.findIt]),
  unread: (why, signedOut) => {
    const { notOpened, openAgain, signInAgain } = messages.backend;
    const { hash } = location;
    const go = async () => {
      hideNotice();
      // the form that opens asks at once
      if (signedOut) await signOut();
      location.hash = hash;
    };
    leadHome(notOpened, [
      why.charAt(0).toLocaleUpperCase() + why.slice(1),
      { text: signedOut ? signInAgain : openAgain, go },
    ]);
  },
  hasFile: (path) => path in files(),
  isPublished: (path) => files()[path]?.online === true,
  takenSlugs: (collection) => {
    const type = collectionKey(collection)?.type;
    return type === undefined ? new Set<string>() : takenSlugs(hub.data(), type);
  },
  confirmRemoval: async (way, removal) => {
    await hub.whole();
    await hub.refresh();
    return confirmTakeAway(way, removal, hub.data(), { read: lookUp, write: rewriteWithDeletion });
  },
  resolveConflict: async (conflict) => {
    await hub.refresh();
    return resolveConflict(conflict, (type, slug) => {
      const found = entryCalled(hub.data(), type, slug);
      return found && titleOf(found);
    });
  },
  related: {
    next: () => hub.pending.waiting(named),
    saved: hub.pending.saved,
    folderOf: (name) => {
      const found = config.collections.find((collection) => collection.name === name);
      return found !== undefined && "folder" in found ? found.folder : undefined;
    },
  },
  mergeMessage: ({ collection, slug, by }) => {
    const called = config.collections.find(({ name }) => name === collection);
    const kind = called?.label_singular ?? called?.label ?? collection;
    return commitMessage("publish", { slug, collection: kind, "author-name": by });
  },
});
const shelf = openShelf(
  hub,
  { files: entryFiles, read: lookUp },
  { load: loadDrafts, all: reviewedDrafts, subscribe: onDrafts, ownNames },
);
setScreens(mountOf(FindingScreen, { shelf, goTo }));
const makers = { queue: openPreviewQueue(), media: mediaReader() };
const checkDraft = draftChecker(hub, makers);
registerControl("reference", mountOf(ReferenceControl, { hub }));
registerControl("address", mountOf(AddressControl, { hub }));
registerControl("chapters", mountOf(ChaptersControl, { hub }));
registerControl("cues", mountOf(CuesControl, { hub }));
for (const widget of ["date", "datetime"]) registerControl(widget, mountOf(DateControl, { hub }));
registerList("occasions", {
  label: (item) => dateLabel(item, zoneOf(openDraft, hub.data().site.timeZone)),
  kept: (change) => keptDate(change, zoneOf(openDraft, hub.data().site.timeZone)),
  tool: mountOf<ListToolProps, { hub: typeof hub }>(RepeatDates, { hub }),
});
registerControl("localized", mountOf(LocalizedControl, { hub }));
registerControl("page-address", mountOf(PageAddressControl, { hub }));
registerList("menu", { label: menuLabel });
registerSettings(SETTINGS.format);
registerControl("embed", mountOf(EmbedCard, { hub }));
registerControl("note", mountOf(NoteCard, {}));
registerControl("picture", mountOf(PictureCard, { hub }));
registerControl("place-name", mountOf(PlaceName, { hub }));
registerControl("position", mountOf(PositionControl, {}));
registerControl("web-address", mountOf(WebAddressControl, { hub }));
registerControl("sources", mountOf(SourcesControl, { hub }));
registerControl("transcript", mountOf(TranscriptControl, { hub, today }));
setTextTools(textToolsOf(hub));
addFormTool({ before: filesBefore, mount: mountOf(AddFiles, { draft: openDraft, hub }) });
addFormTool({
  before: (names) => names.find((name) => name === "startsAt"),
  mount: mountOf(LikeBefore, { draft: openDraft, hub }),
});
addFormTool({ before: () => FOOT, mount: mountOf(PageStateAtFoot, { draft: openDraft, hub }) });
setSaid(foldedWords(hub));
setParts((collection) => {
  if (collection === SETTINGS.collection) return settingsParts();
  const type = collectionKey(collection)?.type;
  return type === undefined ? [] : formParts(type);
});
registerPreviews(
  config.collections.map(({ name }) => name),
  ["/assets/hub.css"],
  mountPreview(hub, makers),
);
beforeSave(async (saving) => {
  await hub.whole();
  const values = valuesToSave(saving);
  const type = collectionKey(saving.collection)?.type;
  // a draft is saved as it is, finished or not: it is judged when it is to be published
  if (hasWorkflow() || values["draft"] === true) forgetRefusal();
  else await refuseWrong("save", { collection: saving.collection, values }, () => checkDraft(saving));
  if (type === undefined) return values;
  named = namedBy(type, values);
  const called = renamedIn(
    type,
    values,
    (other) => entryCalled(hub.data(), other.type, other.slug)?.slug ?? other.slug,
  );
  const kept = saving.move === undefined ? called : withOldAddress(type, called, saving.move);
  return withRevision(type, kept, saving, new Date());
});
beforePublish((draft) =>
  refuseWrong("publish", { collection: draft.collection, values: draft.data }, () => checkDraft(draft)),
);

const follow = local ? followLocally(() => hub.refresh(true)) : followOnline(hub.core(), reportsOn);
onPublished((published) => {
  const saved = entryOfFile(published.path.replace(/^content\//, ""));
  shelf.saved(published.path, published.data);
  if (saved !== undefined) hub.remember(entryPath(saved.type, saved.slug));
  follow(published);
});
onDeleted(shelf.deleted);
onSignInFailed((why) => {
  const { title, what } = messages.backend.signedOut[why];
  const reload = { text: messages.opening.reload, go: () => location.reload() };
  showNotice(title, why === "down" ? [what, reload] : [what]);
  void signedIn().then(hideNotice);
});
onRefused((refused) => showStatus(refusalTold(refused), slugShown()));
onLeft(hideNotice);

const followAddress = () => {
  const address = withYear(location.hash, Number(today.slice(0, 4)));
  if (address !== undefined) goTo(address);
};
window.addEventListener("hashchange", followAddress);
followAddress();
// on this machine there is nobody to sign in as
if (local) localStorage.setItem("decap-cms-user", JSON.stringify({ backendName: config.backend.name }));
if (!local && config.backend.repo === undefined && config.backend.name !== "git-gateway")
  showNotice(messages.backend.notSetUp, [messages.backend.setUp]);
else
  startCms(config).then(
    () => {
      tellAside(
        hub,
        () => screenAt(location.hash).kind === "home",
        (entry) => signedIn().then(() => waitingTitle(entry, lookUp)),
      );
      void restoreAsked(config.backend);
    },
    () => {
      const { notLoaded, reload } = messages.opening;
      showNotice(notLoaded, [{ text: reload, go: () => location.reload() }]);
    },
  );
keepNames(document.body);
keepFocus();
keepTabTitle(hub);
