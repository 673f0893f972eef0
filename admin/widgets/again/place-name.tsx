/** The name of a place: those that were used before are proposed as one types, with all that is known of them. */

import { useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { ControlProps } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { OptionField } from "../option-field.tsx";
import { groupOf, placeSaid, placesUsed } from "./earlier.ts";

const MAX_CHOICES = 8;

export function PlaceName(props: ControlProps & { readonly hub: HubStore }) {
  const { id, value, field, className, onChange, draft, path, hub } = props;
  const text = typeof value === "string" ? value : "";
  const [open, setOpen] = useState(false);
  const places = open ? placesUsed(hub.data(), text).slice(0, MAX_CHOICES) : [];
  // what is written in full needs no proposal
  const shown = places.length === 1 && places[0]?.name === text ? [] : places;
  return (
    <div class="reference place-name">
      <OptionField
        id={id}
        class={className}
        label={String(field["label"])}
        listLabel={messages.likeBefore.usedPlaces}
        autocapitalize="words"
        text={text}
        options={shown.map((place) => ({
          key: placeSaid(place),
          label: place.name,
          note: placeSaid({ ...place, name: undefined }),
          place,
        }))}
        onFocus={() => setOpen(true)}
        onOpen={setOpen}
        onText={(typed) => {
          setOpen(true);
          onChange(typed);
        }}
        onChoose={({ place }) => {
          setOpen(false);
          draft.set([[groupOf(path()), place]]);
        }}
      />
    </div>
  );
}
