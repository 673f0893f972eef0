import type { AnchorHTMLAttributes } from "preact";
import type { Licence } from "../../../src/content/index.ts";

/** The name of a licence, as a link to its text where it has one. */
export function LicenceLink(props: { licence: Licence } & Pick<AnchorHTMLAttributes, "rel" | "target">) {
  const { licence, ...link } = props;
  if (licence.url === undefined) return <>{licence.name}</>;
  return (
    <a href={licence.url} {...link}>
      {licence.name}
    </a>
  );
}
