import { PersonPage } from "../_includes/layouts/person.tsx";
import { entryKind } from "./kind.ts";

export default entryKind((hub) => hub.people, PersonPage);
