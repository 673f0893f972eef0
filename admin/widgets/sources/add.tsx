/** One more encoding: a file chosen or dropped, or an address. */

import { useRef } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { acceptOf, measuredFormats } from "../../../src/text/index.ts";
import { inMegabytes } from "../../entry/upload.ts";
import { Button } from "../button.tsx";
import { DropZone } from "../drop-zone.tsx";
import { FileInput } from "../file-input.tsx";
import { TextField } from "../text-field.tsx";

const { add: words } = messages.sources;

interface Props {
  readonly id: string;
  /** Bytes above which a file is refused. */
  readonly maxBytes: number;
  readonly hosts: readonly string[];
  /** What is under way; nothing else can be added meanwhile. */
  readonly busy: string | undefined;
  /** Why what was asked last was refused, a sentence each. */
  readonly refusals: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  /** What is typed as an address. */
  readonly address: string;
  readonly onAddressText: (text: string) => void;
  readonly onAddress: () => void;
}

export function AddSource(props: Props) {
  const { id, maxBytes, hosts, busy, refusals, onFiles, address, onAddressText, onAddress } = props;
  const chooser = useRef<HTMLInputElement>(null);
  // a button that is disabled would lose the focus
  const waits = busy !== undefined;

  return (
    <DropZone class="sources-add" label={words.label} onFiles={onFiles}>
      <p class="sources-choose">
        <Button aria-disabled={waits} onClick={() => waits || chooser.current?.click()}>
          {words.choose}
        </Button>
        <span>{words.drop}</span>
      </p>
      <FileInput chooser={chooser} multiple accept={acceptOf("sound")} onFiles={onFiles} />
      <p class="sources-note">
        {words.limits(
          messages.either(measuredFormats("sound").map(({ name }) => name)),
          inMegabytes(maxBytes),
        )}
      </p>
      <p class="sources-address">
        <TextField
          id={`${id}-address`}
          label={words.address}
          inputMode="url"
          spellcheck={false}
          placeholder="https://"
          aria-describedby={`${id}-hosts`}
          value={address}
          onText={onAddressText}
          onKeyDown={(event) => {
            if (commandOf(FIELD_SHORTCUTS, event) !== "accept") return;
            event.preventDefault();
            onAddress();
          }}
        />
        <Button aria-disabled={waits} onClick={onAddress}>
          {words.add}
        </Button>
      </p>
      <p class="sources-note" id={`${id}-hosts`}>
        {hosts.length === 0 ? words.noHost : words.hosts(hosts)}
      </p>
      <div role="alert">
        {refusals.map((refusal) => (
          <p key={refusal} class="sources-refusal">
            {refusal}
          </p>
        ))}
      </div>
      {waits && <p class="sources-note">{busy}</p>}
    </DropZone>
  );
}
