import { calendarPath, conferenceCalendar } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => hub.conferences,
  path: calendarPath,
  render: (conference, { site }) => conferenceCalendar(conference, site),
});
