import { chaptersJson, chaptersPath, hasChapters } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: (hub) =>
    hub.conferences.flatMap((conference) =>
      conference.recordings.filter(hasChapters).map((recording) => ({ conference, recording })),
    ),
  path: ({ conference, recording }) => chaptersPath(conference, recording),
  render: ({ conference, recording }, { site }) => chaptersJson(conference, recording, site),
});
