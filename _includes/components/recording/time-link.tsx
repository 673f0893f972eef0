import type { Recording } from "../../../src/content/index.ts";
import { formatTimecode } from "../../../src/text/index.ts";
import { momentHref } from "./anchors.ts";

/** A time of a recording, as a link to what is said then; the player starts from there. */
export function TimeLink(props: { recording: Recording; at: number; label?: string }) {
  const { recording, at, label } = props;
  return (
    <a
      class="time-link"
      href={momentHref(recording, at)}
      data-at={at}
      data-recording={recording.id}
      aria-label={label}
    >
      {formatTimecode(at)}
    </a>
  );
}
