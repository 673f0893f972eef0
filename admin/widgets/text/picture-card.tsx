/** A picture of a text, as a card: itself, what it shows for those who do not see it, and what is told below it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import {
  type ControlProps,
  choosePicture,
  type OpenDraft,
  removeCard,
  sentPaths,
  type TextPicture,
} from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { FileInput } from "../file-input.tsx";
import { TextField } from "../text-field.tsx";

const { picture: words } = messages.insertions;

export function PictureCard({ id, value, onChange, draft, hub }: ControlProps & { hub: HubStore }) {
  const { image = "", alt = "", title = "" } = value as TextPicture;
  const chooser = useRef<HTMLInputElement>(null);
  const shown = useSource(image, draft, hub);
  const change = (news: TextPicture) => onChange({ image, alt, title, ...news });
  return (
    <div class="text-card text-picture">
      {shown === undefined ? (
        <p class="text-told">{image === "" ? words.none : words.unseen}</p>
      ) : (
        <img alt={alt} src={shown} />
      )}
      <div>
        <label for={id}>{words.alt}</label>
        <textarea
          id={id}
          rows={2}
          value={alt}
          onInput={({ currentTarget }) => change({ alt: currentTarget.value })}
        />
        <TextField
          id={`${id}-credit`}
          label={words.credit}
          value={title}
          onText={(credit) => change({ title: credit })}
        />
        <p class="text-panel-actions">
          <FileInput
            chooser={chooser}
            accept="image/*"
            aria-label={words.change}
            onFiles={(files) => {
              const [path] = sentPaths(files.slice(0, 1));
              if (path !== undefined) change({ image: path });
            }}
          />
          <Button onClick={() => chooser.current?.click()}>{words.change}</Button>
          <Button
            onClick={() =>
              void choosePicture().then((path) => {
                if (path !== undefined) change({ image: path });
              })
            }
          >
            {words.onSite}
          </Button>
          <Button onClick={({ currentTarget }) => removeCard(currentTarget)}>
            {messages.buttons.remove}
          </Button>
        </p>
      </div>
    </div>
  );
}

/** Where the bytes of a picture are: on the site, or in the draft; undefined until they were found. */
function useSource(path: string, draft: OpenDraft, hub: HubStore): string | undefined {
  const [found, setFound] = useState<{ readonly path: string; readonly address: string }>();
  const isOnline = hub.isWhole() && hub.data().media[path]?.online === true;
  useEffect(() => {
    if (path === "" || isOnline) return;
    let address: string | undefined;
    let gone = false;
    void draft.read(path).then((blob) => {
      if (blob === undefined || gone) return;
      address = URL.createObjectURL(blob);
      setFound({ path, address });
    });
    return () => {
      gone = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [path, isOnline]);
  if (isOnline) return path;
  return found?.path === path ? found.address : undefined;
}
