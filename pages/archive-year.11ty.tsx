import { archivePath, archiveYears } from "../_includes/components/lists/index.ts";
import { ArchiveYearPage } from "../_includes/layouts/archive.tsx";
import { mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => archiveYears(hub),
  path: ({ year }) => archivePath(year),
  render: (year, { site }) => <ArchiveYearPage year={year} site={site} lang={mainLang(site)} />,
});
