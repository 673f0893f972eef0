/** Everything of a page with a recording. */
import { HubPlayer } from "./elements/hub-player.ts";
import { HubSlides } from "./elements/hub-slides.ts";
import { HubTranscript } from "./elements/hub-transcript.ts";

customElements.define("hub-player", HubPlayer);
customElements.define("hub-transcript", HubTranscript);
customElements.define("hub-slides", HubSlides);
for (const player of document.querySelectorAll("hub-player"))
  if (player instanceof HubPlayer) player.arrive();
