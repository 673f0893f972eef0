/** The editing interface: Decap, told what the hub's schemas say, with our widgets, checks and previews. */
import {
  cmsConfig,
  collectionKey,
  commitMessage,
  editingPlace,
  formatFormProblem,
  type NamedEntry,
  namedBy,
  renamedIn,
} from "../src/cms/index.ts";
import {
  beforeSave,
  goTo,
  onPublished,
  onRefused,
  registerControl,
  registerPreviews,
  reportsOn,
  setHost,
  startCms,
} from "./decap/index.ts";
import { tellAside } from "./entry/aside.ts";
import { restoreAsked } from "./entry/deleted.ts";
import { takenSlugs, withOldAddress } from "./entry/names.ts";
import { followLocally, followOnline } from "./entry/publication.ts";
import { NotSaved, prepareSave, withRevision } from "./entry/save.ts";
import { confirmTakeAway } from "./entry/take-away.ts";
import { uploadRefusal } from "./entry/upload.ts";
import { localDay } from "./feedback/local-day.ts";
import { hideNotice, showNotice } from "./feedback/notice.ts";
import { refusalTold } from "./feedback/refused.ts";
import { showStatus } from "./feedback/status.ts";
import { mountPreview } from "./preview/mount.ts";
import { keepNames } from "./shell/accessible-names.ts";
import { withYear } from "./shell/address.ts";
import { entryCalled, openHub } from "./shell/hub.ts";
import { keepFocus } from "./shell/keep-focus.ts";
import { AddressControl } from "./widgets/address/address.tsx";
import { DateControl } from "./widgets/dates/date.tsx";
import { ChaptersControl, CuesControl } from "./widgets/marks/marks.tsx";
import { mountOf } from "./widgets/mount.ts";
import { PositionControl } from "./widgets/position.tsx";
import { ReferenceControl } from "./widgets/reference.tsx";
import { SourcesControl } from "./widgets/sources/sources.tsx";
import { TranscriptControl } from "./widgets/transcript/transcript.tsx";
import { WebAddressControl } from "./widgets/web-address/web-address.tsx";

const place = editingPlace(document.documentElement.dataset["backend"]);
const local = place !== "online";
const hub = await openHub();
const today = localDay(new Date());
const config = cmsConfig({ ...hub.data(), today, origin: location.origin }, place);

let named: readonly NamedEntry[] = [];
setHost({
  uploadRefusal,
  tell: showNotice,
  hasFile: (path) => path in hub.data().media,
  isPublished: (path) => hub.data().media[path]?.online === true,
  takenSlugs: (collection) => {
    const type = collectionKey(collection)?.type;
    return type === undefined ? new Set<string>() : takenSlugs(hub.data(), type);
  },
  confirmRemoval: async (way, removal) => {
    await hub.refresh();
    return confirmTakeAway(way, removal, hub.data());
  },
  related: {
    next: () => hub.pending.waiting(named),
    saved: hub.pending.saved,
    folderOf: (name) => config.collections.find((collection) => collection.name === name)?.folder,
  },
  mergeMessage: ({ collection, slug, by }) => {
    const called = config.collections.find(({ name }) => name === collection);
    const kind = called?.label_singular ?? called?.label ?? collection;
    return commitMessage("publish", { slug, collection: kind, "author-name": by });
  },
});
registerControl("reference", mountOf(ReferenceControl, { hub }));
registerControl("address", mountOf(AddressControl, { hub }));
registerControl("chapters", mountOf(ChaptersControl, { hub }));
registerControl("cues", mountOf(CuesControl, { hub }));
for (const widget of ["date", "datetime"]) registerControl(widget, mountOf(DateControl, { hub }));
registerControl("position", mountOf(PositionControl, {}));
registerControl("web-address", mountOf(WebAddressControl, { hub }));
registerControl("sources", mountOf(SourcesControl, { hub }));
registerControl("transcript", mountOf(TranscriptControl, { hub, today }));
registerPreviews(
  config.collections.map(({ name }) => name),
  ["/assets/hub.css"],
  mountPreview(hub),
);
beforeSave((saving) => {
  try {
    const values = prepareSave(saving);
    const type = collectionKey(saving.collection)?.type;
    named = type === undefined ? [] : namedBy(type, values);
    hideNotice();
    if (type === undefined) return values;
    const called = renamedIn(
      type,
      values,
      (other) => entryCalled(hub.data(), other.type, other.slug)?.slug ?? other.slug,
    );
    const kept = saving.move === undefined ? called : withOldAddress(type, called, saving.move);
    return withRevision(type, kept, saving, new Date());
  } catch (error) {
    if (error instanceof NotSaved)
      showNotice(
        "Rien n’est enregistré, rien n’est perdu\u00A0: il reste à corriger",
        error.problems.map(formatFormProblem),
      );
    throw error;
  }
});

onPublished(local ? followLocally(() => hub.refresh(true)) : followOnline(hub.data(), reportsOn));
onRefused((refused) => showStatus(refusalTold(refused)));

const followAddress = () => {
  const address = withYear(location.hash, Number(today.slice(0, 4)));
  if (address !== undefined) goTo(address);
};
window.addEventListener("hashchange", followAddress);
followAddress();
// on this machine there is nobody to sign in as
if (local) localStorage.setItem("decap-cms-user", JSON.stringify({ backendName: config.backend.name }));
if (!local && config.backend.repo === undefined && config.backend.name !== "git-gateway")
  showNotice("L’édition en ligne n’est pas réglée", [
    "Le fichier content/site.yaml ne dit pas où est le dépôt\u00A0: ajoutez-y cms.repository (docs/cms.md).",
  ]);
else {
  startCms(config);
  tellAside(hub);
  void restoreAsked(config.backend);
}
keepNames(document.body);
keepFocus();
