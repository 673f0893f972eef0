import { EmbedLayout } from "../_includes/layouts/embed.tsx";
import { embedPath } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) =>
    hub.conferences.flatMap((conference) =>
      conference.recordings.map((recording) => ({ conference, recording })),
    ),
  path: ({ conference, recording }) => embedPath(conference, recording),
  render: ({ conference, recording }, { site }) => (
    <EmbedLayout conference={conference} recording={recording} site={site} />
  ),
});
