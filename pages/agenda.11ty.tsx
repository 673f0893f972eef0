import { AgendaPage } from "../_includes/layouts/agenda.tsx";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/agenda/"],
  path: (path) => path,
  render: (_, { conferences, site }) => (
    <AgendaPage conferences={conferences} site={site} lang={site.languages[0] ?? "fr"} />
  ),
});
