import { AgendaPage } from "../_includes/layouts/agenda.tsx";
import { singlePage } from "./kind.ts";

export default singlePage("agenda", ({ conferences, site }, lang) => (
  <AgendaPage conferences={conferences} site={site} lang={lang} />
));
