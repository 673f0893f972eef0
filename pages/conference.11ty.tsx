import { ConferenceLayout } from "../_includes/layouts/conference.tsx";
import { entryPages } from "./kind.ts";

export default entryPages(({ conferences }) => conferences, ConferenceLayout);
