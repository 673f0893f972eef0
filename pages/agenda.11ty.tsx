import { AgendaPage } from "../_includes/layouts/agenda.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("agenda", ({ conferences, site }, lang) => (
  <AgendaPage conferences={conferences} site={site} lang={lang} />
));
