import type { Image } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { NARROW_IMAGE_SIZE, TEXT_IMAGE_SIZES } from "../../../src/markdown/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "./ordinals.tsx";

export interface PictureProps {
  image: Image | undefined;
  lang: Lang;
  /** Of its description and credit. */
  inLanguage: string;
  shown?: SizedImageProps["shown"];
  /** Loaded with the page rather than when it comes near. */
  eager?: boolean;
  class?: string;
}

/** How wide pictures are shown, for the choice of one of their sizes (`sizes` of HTML). */
const SHOWN = {
  text: TEXT_IMAGE_SIZES,
  aside: `(min-width: 62rem) 27rem, ${NARROW_IMAGE_SIZE}`,
  half: `(min-width: 62rem) 38rem, ${NARROW_IMAGE_SIZE}`,
  row: "(min-width: 52rem) 15rem, 6rem",
  portrait: "7rem",
} as const;

/** `lang` and `dir` are those of the description. */
export interface SizedImageProps extends ReturnType<typeof foreign> {
  image: Pick<Image, "src" | "width" | "height" | "sizes">;
  alt: string;
  /** The place where it is shown. */
  shown: keyof typeof SHOWN;
  eager?: boolean;
  class?: string;
}

/** An image that a browser takes in the size that it needs; one that was never measured has a single size. */
export function SizedImage({ image, alt, shown, eager = false, ...attributes }: SizedImageProps) {
  const { src, width, height, sizes = [] } = image;
  const isSized = sizes.length > 0;
  return (
    <img
      {...attributes}
      src={src}
      srcset={isSized ? sizes.map((one) => `${one.src} ${one.width}w`).join(", ") : undefined}
      sizes={isSized ? SHOWN[shown] : undefined}
      alt={alt}
      width={width}
      height={height}
      loading={eager ? undefined : "lazy"}
      decoding="async"
    />
  );
}

/** An image with its credit. */
export function Picture(props: PictureProps) {
  const { image, lang, inLanguage, shown = "text", eager = false, class: className = "" } = props;
  if (image === undefined) return null;
  return (
    <figure class={`picture ${className}`.trim()}>
      <SizedImage image={image} alt={image.alt} shown={shown} eager={eager} {...foreign(inLanguage, lang)} />
      {image.credit !== undefined && (
        <figcaption class="ui">
          {dictionary(lang).entry.credit} <Typeset text={image.credit} lang={inLanguage} around={lang} />
        </figcaption>
      )}
    </figure>
  );
}
