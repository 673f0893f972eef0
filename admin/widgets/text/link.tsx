/** The link of a text: where it leads, to open it, change it or take it away. */

import { useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { LinkPlace } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { OptionField } from "../option-field.tsx";
import { TextField } from "../text-field.tsx";
import { type ReadAddress, readAddress } from "./link-address.ts";
import { findPages, pageOption } from "./pages.ts";
import { type ClosePanel, openPanel } from "./panel.tsx";

const { link: said } = messages.insertions;

/** Where the hub is: online, and where it is edited. */
export const originsOf = (hub: HubStore): readonly string[] => [hub.data().site.url, location.origin];

export function openLink(place: LinkPlace, isPointed: boolean, hub: HubStore): void {
  openPanel(place, said.title, (close) => (
    <Link place={place} isPointed={isPointed && place.url !== ""} hub={hub} close={close} />
  ));
}

interface Props {
  readonly place: LinkPlace;
  readonly hub: HubStore;
  readonly close: ClosePanel;
}

function Link({ isPointed, ...props }: Props & { isPointed: boolean }) {
  const [isEdited, setEdited] = useState(!isPointed);
  return isEdited ? <EditedLink {...props} /> : <ShownLink {...props} edit={() => setEdited(true)} />;
}

function ShownLink({ place, hub, close, edit }: Props & { edit: () => void }) {
  const read = readAddress(place.url, hub.data(), originsOf(hub));
  return (
    <div class="text-link-shown">
      <p>
        <Told read={read} url={place.url} />
      </p>
      <p class="text-panel-actions">
        <OpenLink href={place.url} />
        <Button onClick={edit}>{said.change}</Button>
        <RemoveLink place={place} close={close} />
      </p>
    </div>
  );
}

function EditedLink({ place, hub, close }: Props) {
  const [address, setAddress] = useState(place.url);
  const [words, setWords] = useState(place.text);
  const [refused, setRefused] = useState<string>();
  const data = hub.data();
  const isAddress = /^(?:[a-z]+:|[/#?])|\.[a-z]{2,}/i.test(address.trim());
  const pages = address.trim() === "" || isAddress ? [] : findPages(data, address);
  const read = readAddress(address, data, originsOf(hub));
  const write = (url: string, text: string) => {
    // the window goes first: what it writes is at the place of the cursor
    close();
    place.write({ url, text });
  };
  const apply = () => {
    if ("problem" in read) setRefused(read.problem);
    else
      write(
        read.href,
        words.trim() === "" ? (read.entry === undefined ? "" : pageOption(read.entry).label) : words,
      );
  };
  return (
    <form
      class="text-link"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label for="text-link-address">{said.address}</label>
      <OptionField
        takesFocus
        id="text-link-address"
        label={said.address}
        placeholder={said.example}
        text={address}
        options={pages}
        firstIsChosen
        describedBy="text-link-told"
        onText={(text) => {
          setAddress(text);
          setRefused(undefined);
        }}
        onChoose={({ href, label }) => write(href, words.trim() === "" ? label : words)}
      />
      <p id="text-link-told" class={refused === undefined ? "text-told" : "refusal"} role="status">
        {refused ?? (isAddress ? <Told read={read} url={address} /> : undefined)}
      </p>
      <TextField id="text-link-words" label={said.words} value={words} onText={setWords} />
      <p class="text-panel-actions">
        <button type="submit" class="act-first">
          {said.apply}
        </button>
        {!("problem" in read) && <OpenLink href={read.href} />}
        <RemoveLink place={place} close={close} />
      </p>
    </form>
  );
}

/** Where an address leads, in words. */
function Told({ read, url }: { read: ReadAddress; url: string }) {
  if ("problem" in read) return <>{url.trim() === "" ? "" : read.problem}</>;
  const { entry, remark } = read;
  if (remark !== undefined) return <>{remark}</>;
  if (entry === undefined) return <>{read.href.replace(/^(?:https?:\/\/|mailto:)/, "")}</>;
  const { note, label } = pageOption(entry);
  return (
    <>
      <small>{note}</small> {label}
    </>
  );
}

function OpenLink({ href }: { href: string }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {said.open}
    </a>
  );
}

function RemoveLink({ place, close }: Pick<Props, "place" | "close">) {
  const { remove } = place;
  if (remove === undefined) return null;
  return (
    <Button
      onClick={() => {
        close();
        remove();
      }}
    >
      {messages.buttons.remove}
    </Button>
  );
}
