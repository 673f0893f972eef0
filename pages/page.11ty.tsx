import { PagePage } from "../_includes/layouts/page.tsx";
import { entryPages } from "./kind.ts";

export default entryPages(({ pages }) => pages, PagePage);
