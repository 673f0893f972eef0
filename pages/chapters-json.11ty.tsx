import { chaptersJson, chaptersPath, hasChapters } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) =>
    hub.conferences.flatMap((conference) =>
      conference.recordings.filter(hasChapters).map((recording) => ({ conference, recording })),
    ),
  path: ({ conference, recording }) => chaptersPath(conference, recording),
  render: ({ conference, recording }, { site }) => chaptersJson(conference, recording, site),
});
