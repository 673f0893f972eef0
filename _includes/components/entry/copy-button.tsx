import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/** Copies the text of the element whose id is `target`; not shown without script. `of`: said where there are several. */
export function CopyButton(props: { target: string; lang: Lang; label?: string; of?: string }) {
  const words = dictionary(props.lang).cite;
  return (
    <hub-copy data-target={props.target} data-copied={words.copied} data-failed={words.failed}>
      <button type="button" class="button">
        {props.label ?? words.copy}
        {props.of !== undefined && <span class="visually-hidden">{`\u00A0: ${props.of}`}</span>}
      </button>{" "}
      <span role="status" class="ui" />
    </hub-copy>
  );
}
