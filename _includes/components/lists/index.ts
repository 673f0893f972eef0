/** Lists of entries, short and long. */
export { Agenda } from "./agenda.tsx";
export { Pagination, spanName } from "./pagination.tsx";
export { People } from "./people.tsx";
export { Rest } from "./rest.tsx";
export { Rows } from "./rows.tsx";
export { TideTable } from "./tide-table.tsx";
export { TopicTree } from "./topic-tree.tsx";
export { YearCurve } from "./year-curve.tsx";
