import { LinkPage } from "../_includes/layouts/link.tsx";
import { entryPages } from "./kind.ts";

export default entryPages(({ links }) => links, LinkPage);
