import { PersonPage } from "../_includes/layouts/person.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.people,
  path: (entry) => entry.path,
  render: (entry, hub) => <PersonPage entry={entry} site={hub.site} markdown={proseEnv(hub, entry)} />,
});
