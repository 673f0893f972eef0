import { deviceStore } from "../listening/device.ts";
import { readPlaces } from "../player/places.ts";
import { trackKey } from "../player/track.ts";
import { fill } from "../player/words.ts";

/** On the card of a recording: heard to its end, or begun, on this device. Says nothing otherwise. */
export class HubHeard extends HTMLElement {
  connectedCallback(): void {
    const { page = "", heard = "", begun = "" } = this.dataset;
    const key = trackKey({ page, id: this.getAttribute("recording") ?? "" });
    const place = readPlaces(deviceStore()).find((one) => trackKey(one) === key);
    if (place === undefined) return;
    this.textContent = ` · ${place.heard ? heard : fill(begun, { time: place.time })}`;
  }
}
