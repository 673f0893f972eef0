import { calendarPath, conferenceCalendar } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: (hub) => hub.conferences,
  path: calendarPath,
  render: (conference, { site }) => conferenceCalendar(conference, site),
});
