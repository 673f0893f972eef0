import { deviceStore } from "../listening/device.ts";
import { forgetAllPlaces, type Place, placeHref, readPlaces } from "../player/places.ts";
import { fill } from "../player/words.ts";

const SHOWN = 3;

/** “Go on listening”: the recordings begun on this device, the latest first, with a way to forget them. */
export class HubContinue extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("ul");
    const begun = readPlaces(deviceStore()).filter(({ heard, position }) => !heard && position > 15);
    if (list === null || begun.length === 0) return;
    list.replaceChildren(...begun.slice(0, SHOWN).map((place) => this.#item(place)));
    this.querySelector("button")?.addEventListener("click", () => {
      forgetAllPlaces(deviceStore());
      this.hidden = true;
    });
    this.hidden = false;
  }

  #item(place: Place): HTMLElement {
    const { conference, title, time } = place;
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = placeHref(place);
    link.className = "voice";
    link.textContent = conference;
    const where = document.createElement("p");
    where.className = "ui soft";
    const resume = fill(this.dataset["resume"] ?? "", { time });
    where.textContent = `${title === conference ? "" : `${title} · `}${resume}`;
    item.append(link, where);
    return item;
  }
}
