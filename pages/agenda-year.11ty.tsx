import { AgendaYearPage } from "../_includes/layouts/agenda.tsx";
import { agendaParts, mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: ({ conferences }) => agendaParts(conferences),
  path: ({ list }) => list.path,
  render: (part, { site }) => <AgendaYearPage part={part} site={site} lang={mainLang(site)} />,
});
