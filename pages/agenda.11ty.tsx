import { AgendaPage } from "../_includes/layouts/agenda.tsx";
import { mainLang } from "../src/content/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => ["/agenda/"],
  path: (path) => path,
  render: (_, { conferences, site }) => (
    <AgendaPage conferences={conferences} site={site} lang={mainLang(site)} />
  ),
});
