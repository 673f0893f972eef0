/** Everything of a page with a recording. */
import { HubPlayer } from "./elements/hub-player.ts";
import { HubSlides } from "./elements/hub-slides.ts";
import { HubTranscript } from "./elements/hub-transcript.ts";

customElements.define("hub-player", HubPlayer);
customElements.define("hub-transcript", HubTranscript);
customElements.define("hub-slides", HubSlides);
const players = [...document.querySelectorAll("hub-player")].filter((player) => player instanceof HubPlayer);
for (const player of players) player.arrive();
// Fonts and pictures may have moved the passage that the address names.
addEventListener("load", () => {
  for (const { session } of players)
    if (session?.state.phase === "idle" && session.state.time > 0) session.show(true);
});
