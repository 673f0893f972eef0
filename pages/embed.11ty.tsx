import { EmbedLayout } from "../_includes/layouts/embed.tsx";
import { embedPath } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) =>
    [...hub.conferences, ...hub.articles].flatMap((entry) =>
      entry.recordings.map((recording) => ({ entry, recording })),
    ),
  path: ({ entry, recording }) => embedPath(entry, recording),
  render: ({ entry, recording }, { site }) => <EmbedLayout entry={entry} recording={recording} site={site} />,
});
