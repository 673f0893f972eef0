import { ConferenceLayout } from "../_includes/layouts/conference.tsx";
import { citationMeta, entryJsonLd } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: (hub) => hub.conferences,
  path: (conference) => conference.path,
  render: (conference, { site }) => (
    <ConferenceLayout
      conference={conference}
      site={site}
      jsonLd={entryJsonLd(conference, site)}
      head={citationMeta(conference, site).map((tag, index) => <meta key={index} {...tag} />)}
    />
  ),
});
