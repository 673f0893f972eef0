/** Everything of a page with a recording. */
import { HubPlayer } from "./elements/hub-player.ts";

customElements.define("hub-player", HubPlayer);
