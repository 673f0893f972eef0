import { SeriesPage } from "../_includes/layouts/series.tsx";
import { entryPages } from "./kind.ts";

export default entryPages(({ series }) => series, SeriesPage);
