import { EntryPage } from "../_includes/layouts/shells/entry-page.tsx";
import { entryKind } from "./kind.ts";

export default entryKind((hub) => hub.articles, EntryPage);
