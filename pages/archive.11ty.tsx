import { archiveYears } from "../_includes/components/lists/index.ts";
import { ArchivePage } from "../_includes/layouts/archive.tsx";
import { singlePage } from "./kind.ts";

export default singlePage("archive", (hub, lang) => (
  <ArchivePage years={archiveYears(hub)} site={hub.site} lang={lang} />
));
