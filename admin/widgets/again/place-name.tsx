/** The name of a place: those that were used before are proposed as one types, with all that is known of them. */

import { useRef, useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { commandOf, OPTIONS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import type { ControlProps } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Listbox } from "../listbox.tsx";
import { groupOf, placeSaid, placesUsed, type UsedPlace } from "./earlier.ts";

const MAX_CHOICES = 8;

export function PlaceName(props: ControlProps & { readonly hub: HubStore }) {
  const { id, value, field, className, onChange, draft, path, hub } = props;
  const text = typeof value === "string" ? value : "";
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | undefined>();
  const input = useRef<HTMLInputElement>(null);
  const places = open ? placesUsed(hub.data(), text).slice(0, MAX_CHOICES) : [];
  // what is written in full needs no proposal
  const shown = places.length === 1 && places[0]?.name === text ? [] : places;
  const close = () => {
    setOpen(false);
    setActive(undefined);
  };
  const choose = (place: UsedPlace) => {
    close();
    draft.set([[groupOf(path()), place]]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(OPTIONS_SHORTCUTS, event);
    if (command === "next" || command === "previous") {
      if (shown.length === 0) return;
      event.preventDefault();
      const by = command === "next" ? 1 : -1;
      setActive(((active ?? (by > 0 ? -1 : 0)) + by + shown.length) % shown.length);
    } else if (command === "accept" && active !== undefined) {
      const place = shown[active];
      if (place === undefined) return;
      event.preventDefault();
      choose(place);
    } else if (command === "cancel") close();
  };
  const label = String(field["label"]);
  return (
    <div class="reference place-name">
      <input
        ref={input}
        id={id}
        class={className}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active === undefined || shown.length === 0
          ? {}
          : { "aria-activedescendant": `${id}-${active}` })}
        autocomplete="off"
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onInput={({ currentTarget }) => {
          setOpen(true);
          setActive(undefined);
          onChange(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <Listbox
        id={id}
        label={messages.likeBefore.usedPlaces}
        class="reference-list"
        options={shown.map((place) => ({
          key: placeSaid(place),
          label: place.name,
          note: placeSaid({ ...place, name: undefined }),
          place,
        }))}
        active={active}
        onChoose={({ place }) => choose(place)}
      />
    </div>
  );
}
