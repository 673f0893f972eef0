import type { JSX } from "preact";

/** A button that is a drawing; its name shows under the pointer. */
export function Tool(props: {
  label: string;
  act: () => void;
  path: string;
  off?: boolean;
  /** Whether what it shows is there. */
  open?: boolean;
}): JSX.Element {
  const { label, act, path, off = false, open } = props;
  return (
    <button
      type="button"
      class="correct-icon"
      aria-label={label}
      title={label}
      disabled={off}
      {...(open === undefined ? {} : { "aria-expanded": open })}
      onClick={act}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
