import { ConferenceLayout } from "../_includes/layouts/conference.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.conferences,
  path: (entry) => entry.path,
  render: (entry, hub) => <ConferenceLayout entry={entry} site={hub.site} markdown={proseEnv(hub, entry)} />,
});
