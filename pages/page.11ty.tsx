import { EntryPage } from "../_includes/layouts/shells/entry-page.tsx";
import { entryKind } from "./kind.ts";

/** Pages of the hub itself: about, accessibility, legal notice … */
export default entryKind((hub) => hub.pages, EntryPage);
