import { notebookPath } from "../_includes/components/shell/lang-path.ts";
import { NotebookPage } from "../_includes/layouts/notebook.tsx";
import { pageKind } from "./kind.ts";

/** The page of the reader's notebook in each language of the interface; only the browser knows what is in it. */
export default pageKind({
  items: ({ site }) => site.languages.map((lang) => ({ lang, path: notebookPath(site, lang) })),
  path: ({ path }) => path,
  render: ({ lang }, { site }) => <NotebookPage site={site} lang={lang} />,
});
