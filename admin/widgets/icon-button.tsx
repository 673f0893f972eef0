import type { ButtonHTMLAttributes } from "preact";

type Props = Omit<ButtonHTMLAttributes, "label"> & {
  /** Name, which also shows under the pointer. */
  readonly label: string;
  /** Its drawing, in a square of 24. */
  readonly path: string;
  readonly "data-act"?: string;
};

/** A button that is a drawing. */
export function IconButton({ label, path, ...more }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...more}>
      <PathIcon path={path} />
    </button>
  );
}

export const PathIcon = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);

/** The drawing of a button that plays, or pauses. */
export const PLAY = "M8 5v14l11-7z";
export const PAUSE = "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z";
