import { ArchiveYearPage } from "../_includes/layouts/archive.tsx";
import { archiveParts, mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: archiveParts,
  path: ({ list }) => list.path,
  render: (part, { site }) => <ArchiveYearPage part={part} site={site} lang={mainLang(site)} />,
});
