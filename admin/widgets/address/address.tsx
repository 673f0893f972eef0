/** Where the page of an entry is: its address, how to change it, and the old addresses that lead to it. */

import { useRef, useState } from "preact/hooks";
import { collectionKey } from "../../../src/cms/index.ts";
import { entryPath } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { slugify } from "../../../src/text/index.ts";
import { type ControlProps, entryInForm } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { useRedraw } from "../use-answer.ts";
import { ChangeAddress } from "./change.tsx";
import { OldAddresses } from "./old.tsx";
import { slugOfPath } from "./slug-of-path.ts";

export function AddressControl(props: ControlProps & { hub: HubStore }) {
  const { id, value, field, className, onChange, refuseWhere, draft, hub } = props;
  const [changing, setChanging] = useState(false);
  const [old, setOld] = useState("");
  const unsaved = useRef("");
  refuseWhere(() => {
    if (unsaved.current !== "") return messages.entryAddress.notSaved(unsaved.current);
    return old.trim() === "" ? undefined : messages.notAdded(String(field["label"]), old.trim());
  });
  useRedraw(draft);
  useRedraw(hub);

  const { collection, path } = entryInForm();
  const type = collectionKey(collection)?.type;
  if (type === undefined) return <div class={className} />;
  const slug = slugOfPath(path);
  const title = String(draft.entry().data["title"] ?? "");
  const aliases = Array.isArray(value) ? value.filter((alias) => typeof alias === "string") : [];
  const online = hub.data().entries.some((entry) => entry.type === type && entry.slug === slug);
  const address = entryPath(type, slug === "" ? slugify(title) || "…" : slug);

  return (
    <div id={id} class={`${className} address`}>
      <p class="address-now">
        {online ? (
          <a href={address} target="_blank" rel="noopener">
            {address}
          </a>
        ) : (
          <code>{address}</code>
        )}
        {slug !== "" && !changing && (
          <Button onClick={() => setChanging(true)}>{messages.entryAddress.change}</Button>
        )}
      </p>
      {slug === "" && <p class="note">{messages.entryAddress.fromTitle}</p>}
      {changing && (
        <ChangeAddress
          key={slug}
          id={`${id}-new`}
          type={type}
          slug={slug}
          hub={hub}
          unsaved={unsaved}
          done={() => setChanging(false)}
        />
      )}
      <OldAddresses id={`${id}-old`} aliases={aliases} onChange={onChange} text={old} onText={setOld} />
    </div>
  );
}
