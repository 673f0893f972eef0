import { ConferenceLayout } from "../_includes/layouts/conference.tsx";
import { page } from "./kind.ts";

export default page({
  items: (hub) => hub.conferences,
  path: (conference) => conference.path,
  render: (conference, { site }) => <ConferenceLayout conference={conference} site={site} />,
});
