import { SeriesPage } from "../_includes/layouts/series.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.series,
  path: (entry) => entry.path,
  render: (entry, hub) => <SeriesPage entry={entry} site={hub.site} markdown={proseEnv(hub, entry)} />,
});
