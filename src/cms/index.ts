/** From the content schemas to the editing form, and back to what is saved. */
export type { FormProblem } from "./check.ts";
export { checkEntry, formatFormProblem, labelOf, problemSentence } from "./check.ts";
export type { Years } from "./collections.ts";
export { collectionKey, collectionName, collections, formAt, typeFields } from "./collections.ts";
export type { DraftStatus } from "./commit-messages.ts";
export { commitMessage, DRAFT_STATUSES, saysDeletion } from "./commit-messages.ts";
export type { EditingPlace } from "./config.ts";
export { cmsConfig, editingPlace, LOCAL_BACKEND_PATH } from "./config.ts";
export { type DeletedEntry, entryOfFile } from "./deleted.ts";
export { MADE_FROM, MAX_FILE_BYTES, MAX_IMAGE_BYTES } from "./fields.ts";
export type { AsideEntry, HubData, IndexedEntry, KnownMedium } from "./hub-data.ts";
export { addressDigest, hubData } from "./hub-data.ts";
export {
  type HomeLines,
  type HubCore,
  type IndexPart,
  indexFiles,
  latestFirst,
  partFile,
  yearOf,
} from "./index-parts.ts";
export { type Lack, type ListedEntry, listedEntry } from "./listed-entry.ts";
export { type NamedEntry, namedBy, renamedIn } from "./named.ts";
export { type FormPart, formParts } from "./parts.ts";
export { remarks } from "./remarks.ts";
export { type SaidNames, saidOfGroup, saidOfList, saidOfPart } from "./said.ts";
export {
  checkSettings,
  SETTINGS,
  settingsFields,
  settingsParts,
  settingsProblem,
  tidySettings,
} from "./settings.ts";
export { tidyValues } from "./tidy.ts";
export type * from "./types.ts";
