import { AGENDA_CALENDAR, agendaCalendar } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: () => [AGENDA_CALENDAR],
  path: (path) => path,
  render: (_, hub) => agendaCalendar(hub),
});
