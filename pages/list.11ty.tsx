import { ListPageLayout } from "../_includes/layouts/list.tsx";
import { LISTED_TYPES, mainLang, typePages } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => LISTED_TYPES.flatMap((type) => typePages(type, hub).map((list) => ({ type, list }))),
  path: ({ list }) => list.path,
  render: ({ type, list }, { site }) => (
    <ListPageLayout type={type} list={list} site={site} lang={mainLang(site)} />
  ),
});
