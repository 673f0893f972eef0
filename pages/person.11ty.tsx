import { PersonPage } from "../_includes/layouts/person.tsx";
import { entryPages } from "./kind.ts";

export default entryPages(({ people }) => people, PersonPage);
