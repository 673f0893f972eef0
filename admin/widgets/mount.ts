import { type ComponentType, h, render } from "preact";
import type { Mount } from "../decap/index.ts";

/** Something written as a Preact component, for Decap, which gives it some of what it needs. */
export function mountOf<Given extends object, P extends object>(
  component: ComponentType<Given & P>,
  more: P,
): Mount<Given> {
  return (element, props) => {
    const draw = (news: Given) => render(h(component, { ...news, ...more }), element);
    draw(props);
    return { update: draw, destroy: () => render(null, element) };
  };
}
