import { searchPath } from "../_includes/components/search/index.ts";
import { SearchPage } from "../_includes/layouts/search.tsx";
import { pageKind } from "./kind.ts";

/** A search page in each language of the interface. */
export default pageKind({
  items: ({ site }) => site.languages.map((lang) => ({ lang, path: searchPath(site, lang) })),
  path: ({ path }) => path,
  render: ({ lang }, hub) => <SearchPage hub={hub} lang={lang} />,
});
