/** Lists of entries, short and long. */
export { Agenda } from "./agenda.tsx";
export { archivePath, archiveYears } from "./archive.ts";
export { byMonth, byYear, perMonth, type Year } from "./by-year.ts";
export { EntryRow } from "./entry-row.tsx";
export { type ListPage, listPath, pageNumbers, paginate } from "./paginate.ts";
export { Pagination } from "./pagination.tsx";
export { People } from "./people.tsx";
export { Rows } from "./rows.tsx";
export { TideTable } from "./tide-table.tsx";
export { TopicTree } from "./topic-tree.tsx";
export { YearCurve } from "./year-curve.tsx";
