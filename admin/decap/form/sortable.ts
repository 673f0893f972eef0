/** Lists whose items move by keys too, with words for who does not see them: what Decap's list widget takes of dnd-kit. */
export { groupHeading, listHeading, newItem } from "../words/said.ts";

import {
  DndContext as Context,
  type DndContextProps,
  KeyboardSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useSortable as sortable, sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import { createElement } from "react";
import { MOVING } from "../words/drag-announcements.ts";

export function DndContext(props: DndContextProps) {
  const keyboard = useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates });
  const sensors = useSensors(...(props.sensors ?? []), keyboard);
  return createElement(Context, { ...props, sensors, accessibility: MOVING });
}

/** A button to who hears it, and no « sortable ». */
export function useSortable({ id }: { readonly id: string }) {
  const item = sortable({ id });
  return { ...item, attributes: { ...item.attributes, "aria-roledescription": undefined } };
}
