import { archiveYears } from "../_includes/components/lists/index.ts";
import { ArchivePage } from "../_includes/layouts/archive.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("/archives/", (hub, lang) => (
  <ArchivePage years={archiveYears(hub)} site={hub.site} lang={lang} />
));
