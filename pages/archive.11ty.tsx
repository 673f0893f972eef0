import { archiveYears } from "../_includes/components/lists/index.ts";
import { ArchivePage } from "../_includes/layouts/archive.tsx";
import { page } from "./kind.ts";

export default page({
  items: () => ["/archives/"],
  path: (path) => path,
  render: (_, hub) => (
    <ArchivePage years={archiveYears(hub)} site={hub.site} lang={hub.site.languages[0] ?? "fr"} />
  ),
});
