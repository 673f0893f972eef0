import { archiveYears } from "../_includes/components/lists/index.ts";
import { ArchivePage } from "../_includes/layouts/archive.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("archive", (hub, lang) => (
  <ArchivePage years={archiveYears(hub)} site={hub.site} lang={lang} />
));
