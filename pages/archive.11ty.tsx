import { ArchivePage } from "../_includes/layouts/archive.tsx";
import { archiveYears } from "../src/content/index.ts";
import { singleKind } from "./kind.ts";

export default singleKind("archive", (hub, lang) => (
  <ArchivePage years={archiveYears(hub)} site={hub.site} lang={lang} />
));
