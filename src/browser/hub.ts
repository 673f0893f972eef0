/** What every page runs: the reader's theme at once, small enhancements when the page is there. */
import { HubAgenda } from "./elements/hub-agenda.ts";
import { HubContinue } from "./elements/hub-continue.ts";
import { HubCopy } from "./elements/hub-copy.ts";
import { HubHeard } from "./elements/hub-heard.ts";
import { HubNotebook } from "./elements/hub-notebook.ts";
import { HubRegistration } from "./elements/hub-registration.ts";
import { HubTheme } from "./elements/hub-theme.ts";
import { bindSearchTriggers } from "./search/triggers.ts";
import { bindLargeSlides } from "./slides/large-slides.ts";
import { applyTheme } from "./theme.ts";

applyTheme();

/**
 * While a voice sounds, pages take the place of one another in one document (`listening/page/`). Once such a page is
 * loaded anew, browsers go back from it as within it, where nothing changes pages unless a player is there.
 */
const { pathname } = location;
addEventListener("popstate", () => {
  if (location.pathname !== pathname && customElements.get("hub-player") === undefined) location.reload();
});

const define = (): void => {
  customElements.define("hub-agenda", HubAgenda);
  customElements.define("hub-continue", HubContinue);
  customElements.define("hub-copy", HubCopy);
  customElements.define("hub-heard", HubHeard);
  customElements.define("hub-notebook", HubNotebook);
  customElements.define("hub-registration", HubRegistration);
  customElements.define("hub-theme", HubTheme);
  bindSearchTriggers();
  bindLargeSlides();
};

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", define);
else define();
