import {
  bestSource,
  EMBED_SIZE,
  enclosedSource,
  type Recorded,
  type Site,
} from "../../../src/content/index.ts";
import { absolute, embedPath } from "../../../src/outputs/index.ts";
import { bareMediaType } from "../../../src/text/index.ts";

/** What a meeting that can be heard says to whoever shares its page: its sound (https://ogp.me), and a player to frame. */
export function SharedSound({ entry, site }: { entry: Recorded; site: Site }) {
  const [recording] = entry.recordings;
  if (recording === undefined) return null;
  const source = enclosedSource(recording) ?? bestSource(recording);
  return (
    <>
      {source !== undefined && (
        <>
          <meta property="og:audio" content={absolute(site, source.url)} />
          <meta property="og:audio:type" content={bareMediaType(source.type)} />
        </>
      )}
      <meta name="twitter:player" content={absolute(site, embedPath(entry, recording))} />
      <meta name="twitter:player:width" content={String(EMBED_SIZE.width)} />
      <meta name="twitter:player:height" content={String(EMBED_SIZE.height)} />
    </>
  );
}
