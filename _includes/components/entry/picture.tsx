import type { Image } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { type Lang, typeset } from "../../../src/text/index.ts";

export interface PictureProps {
  image: Image | undefined;
  lang: Lang;
  /** Loaded with the page rather than when it comes near. */
  eager?: boolean;
  class?: string;
}

/** An image with its credit. */
export function Picture({ image, lang, eager = false, class: className = "" }: PictureProps) {
  if (image === undefined) return null;
  return (
    <figure class={`picture ${className}`.trim()}>
      <img
        src={image.src}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading={eager ? undefined : "lazy"}
        decoding="async"
      />
      {image.credit !== undefined && (
        <figcaption class="ui">
          {dictionary(lang).entry.credit} {typeset(image.credit, lang)}
        </figcaption>
      )}
    </figure>
  );
}
