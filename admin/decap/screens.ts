/** What stands in the place of Decap's lists, of its search and of its first screen. */
import { type Mount, Mounting } from "./form/control.ts";

/** What is drawn there is given. */
export interface ScreenProps {
  /** Another at each change of the address. */
  readonly address: string;
}

/** Addresses of the interface that are ours; forms have theirs below. */
export const SCREEN_PATHS = [
  "/",
  "/collections/:name",
  "/collections/:name/search/:searchTerm?",
  "/search/:searchTerm?",
];

let mount: Mount<ScreenProps> | undefined;

export function setScreens(given: Mount<ScreenProps>): void {
  mount = given;
}

interface Route {
  readonly location: { readonly pathname: string; readonly search: string };
}

export class Screens extends Mounting<Route, ScreenProps> {
  protected readonly mount: Mount<ScreenProps> = (element, props) =>
    mount?.(element, props) ?? { update: () => undefined, destroy: () => undefined };
  protected told(): ScreenProps {
    const { pathname, search } = this.props.location;
    return { address: `${pathname}${search}` };
  }
}
