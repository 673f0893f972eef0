import { ConferenceLayout } from "../_includes/layouts/conference.tsx";
import { proseEnv } from "../_includes/prose-env.ts";
import { citationMeta, entryJsonLd } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.conferences,
  path: (conference) => conference.path,
  render: (conference, hub) => (
    <ConferenceLayout
      conference={conference}
      site={hub.site}
      markdown={proseEnv(hub, conference)}
      jsonLd={entryJsonLd(conference, hub.site)}
      head={citationMeta(conference, hub.site).map((tag, index) => <meta key={index} {...tag} />)}
    />
  ),
});
