import type { Site } from "../../../src/content/index.ts";
import { readerMetaPolicy } from "../../../src/outputs/index.ts";

/** What the page may load and run, for hosts that send no headers: the header's own policy. First in `<head>`. */
export function Policy({ site }: { site: Site }) {
  return <meta http-equiv="Content-Security-Policy" content={readerMetaPolicy(site)} />;
}
