import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

interface CopyButtonProps {
  /** Id of the element whose text is copied. */
  target?: string;
  /** Path of the file whose text is copied. */
  source?: string;
  lang: Lang;
  label?: string;
  /** Said where there are several. */
  of?: string;
}

/** Copies the text of an element or of a file; not shown without script. */
export function CopyButton(props: CopyButtonProps) {
  const words = dictionary(props.lang).cite;
  return (
    <hub-copy
      data-target={props.target}
      data-source={props.source}
      data-copied={words.copied}
      data-failed={words.failed}
    >
      <button type="button" class="button">
        {props.label ?? words.copy}
        {props.of !== undefined && <span class="visually-hidden">{`\u00A0: ${props.of}`}</span>}
      </button>{" "}
      <span role="status" class="ui" />
    </hub-copy>
  );
}
