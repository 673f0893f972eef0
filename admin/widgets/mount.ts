import { type ComponentType, h, render } from "preact";
import type { ControlProps, Mount } from "../decap/index.ts";

/** A widget written as a Preact component, for Decap. */
export function mountOf<P extends object>(
  component: ComponentType<ControlProps & P>,
  more: P,
): Mount<ControlProps> {
  return (element, props) => {
    const draw = (news: ControlProps) => render(h(component, { ...news, ...more }), element);
    draw(props);
    return { update: draw, destroy: () => render(null, element) };
  };
}
