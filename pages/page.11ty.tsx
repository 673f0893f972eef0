import { PagePage } from "../_includes/layouts/page.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.pages,
  path: (entry) => entry.path,
  render: (entry, hub) => <PagePage entry={entry} site={hub.site} markdown={proseEnv(hub, entry)} />,
});
