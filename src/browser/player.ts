/** Everything of a page with a recording. */
import { HubPlayer } from "./elements/hub-player.ts";
import { HubSlides } from "./elements/hub-slides.ts";
import { HubTranscript } from "./elements/hub-transcript.ts";
import { softNavigation } from "./listening/page/soft-navigation.ts";
import { seekToAddress, showArrivals } from "./listening/page/start.ts";

customElements.define("hub-player", HubPlayer);
customElements.define("hub-transcript", HubTranscript);
customElements.define("hub-slides", HubSlides);
seekToAddress();
addEventListener("load", () => {
  showArrivals();
  void document.fonts.ready.then(showArrivals);
});
softNavigation();

/** What plays a queue (notebook/queue.ts) takes from here, so that all of it stays in one file. */
export { loadPage } from "./listening/page/soft-navigation.ts";
export { showVoice, takeVoice } from "./listening/page/voice.ts";
export { sessionFor } from "./listening/sessions.ts";
