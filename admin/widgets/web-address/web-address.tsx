/** The address of a curated link. One that the hub already has is told, and refused to nobody. */

import { useEffect } from "preact/hooks";
import type { HubData, IndexedEntry } from "../../../src/cms/index.ts";
import { webAddressKey } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { pastedAddress } from "../../../src/text/index.ts";
import { type ControlProps, entryInForm } from "../../decap/index.ts";
import { formOf } from "../../entry/take-away.ts";
import { entriesOf, type HubStore, titleOf } from "../../shell/hub.ts";
import { useRedraw } from "../use-answer.ts";

/** The other link that leads to an address, if one does. */
function twinOf(data: HubData, address: string, own: string): IndexedEntry | undefined {
  if (address === "") return undefined;
  const key = webAddressKey(address);
  return entriesOf(data, "link").find(
    (entry) => entry.slug !== own && webAddressKey(String(entry.data["url"])) === key,
  );
}

export function WebAddressControl(props: ControlProps & { hub: HubStore }) {
  const { id, value, className, onChange, hub } = props;
  useRedraw(hub);
  useEffect(() => void hub.refresh(), [hub]);
  const text = typeof value === "string" ? value : "";
  const twin = twinOf(hub.data(), text.trim(), entryInForm().slug);
  return (
    <>
      <input
        id={id}
        class={className}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="https://…"
        value={text}
        aria-describedby={`${id}-twin`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={() => {
          const address = pastedAddress(text);
          if (address !== text) onChange(address);
        }}
      />
      <div id={`${id}-twin`} role="status">
        {twin !== undefined && (
          <p class="web-address-twin">
            {messages.webAddress.twin(
              <a href={formOf(twin)} target="_blank" rel="noopener">
                {titleOf(twin)}
              </a>,
            )}
          </p>
        )}
      </div>
    </>
  );
}
