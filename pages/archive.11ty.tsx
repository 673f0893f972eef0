import { archiveYears } from "../_includes/components/lists/index.ts";
import { ArchivePage } from "../_includes/layouts/archive.tsx";
import { mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/archives/"],
  path: (path) => path,
  render: (_, hub) => <ArchivePage years={archiveYears(hub)} site={hub.site} lang={mainLang(hub.site)} />,
});
