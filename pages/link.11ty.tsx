import { LinkPage } from "../_includes/layouts/link.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.links,
  path: (entry) => entry.path,
  render: (entry, hub) => <LinkPage entry={entry} site={hub.site} markdown={proseEnv(hub, entry)} />,
});
