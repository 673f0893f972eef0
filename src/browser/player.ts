/** Everything of a page with a recording. */
import { HubPlayer } from "./elements/hub-player.ts";
import { HubSlides } from "./elements/hub-slides.ts";
import { HubTranscript } from "./elements/hub-transcript.ts";
import { settle, start } from "./listening/page/start.ts";
import { voyage } from "./listening/page/voyage.ts";

customElements.define("hub-player", HubPlayer);
customElements.define("hub-transcript", HubTranscript);
customElements.define("hub-slides", HubSlides);
start();
addEventListener("load", () => {
  settle();
  void document.fonts.ready.then(settle);
});
voyage();
