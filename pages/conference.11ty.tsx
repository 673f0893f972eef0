import { ConferenceLayout } from "../_includes/layouts/conference.tsx";
import { entryKind } from "./kind.ts";

export default entryKind((hub) => hub.conferences, ConferenceLayout);
