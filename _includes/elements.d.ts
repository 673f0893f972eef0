/** The custom elements that markup may use: `hub-x` is `src/browser/elements/hub-x.ts` or a part of the player. */
import type { HTMLAttributes } from "preact";

interface HubAttributes extends HTMLAttributes<HTMLElement> {
  /** Id of a recording of the page. */
  recording?: string | undefined;
  /** Id of a deck of the page. */
  deck?: string | undefined;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      [tag: `hub-${string}`]: HubAttributes;
    }
  }
}
