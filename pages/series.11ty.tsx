import { SeriesPage } from "../_includes/layouts/series.tsx";
import { entryKind } from "./kind.ts";

export default entryKind((hub) => hub.series, SeriesPage);
