/** What puts things into a text, for the text to ask for. */
import type { TextTools } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { openInsert } from "./insert.tsx";
import { openLink, originsOf } from "./link.tsx";
import { readAddress } from "./link-address.ts";

export function textToolsOf(hub: HubStore): TextTools {
  return {
    insert: (place, isTyped) => openInsert(place, isTyped, hub),
    link: (place, isPointed) => openLink(place, isPointed, hub),
    address: (pasted) => {
      const read = readAddress(pasted, hub.data(), originsOf(hub));
      return "problem" in read ? undefined : read.href;
    },
  };
}
