import { embedPath } from "../_includes/components/recording/embed-path.ts";
import { EmbedLayout } from "../_includes/layouts/embed.tsx";
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
