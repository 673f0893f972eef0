import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly class: string;
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** A part of a form onto which files can be dropped. */
export function DropZone({ label, class: name, onFiles, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <fieldset
      aria-label={label}
      class={`drop-zone ${name} ${isOver ? "is-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </fieldset>
  );
}
