import { AGENDA_CALENDAR, agendaCalendar } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({
  items: () => [AGENDA_CALENDAR],
  path: (path) => path,
  render: (_, hub) => agendaCalendar(hub),
});
