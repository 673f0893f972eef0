/** Where the sound of a recording can be heard from while its entry is edited. */
import { useEffect, useState } from "preact/hooks";
import type { OpenDraft } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";

/**
 * An address that this browser can open for a public path or an address elsewhere: the site's own where the file is
 * online, else its bytes from the draft or from the repository. Undefined while it is looked for, or where there is none.
 */
export function useAddress(
  src: string | undefined,
  { draft, hub }: { readonly draft: OpenDraft; readonly hub: HubStore },
): string | undefined {
  const [found, setFound] = useState<{ readonly src: string; readonly address: string }>();
  const sent = src === undefined ? undefined : draft.sent().find(({ path }) => path === src)?.file;
  useEffect(() => {
    if (src === undefined || src === "") return;
    if (!src.startsWith("/") || (sent === undefined && hub.data().media[src]?.online === true)) {
      setFound({ src, address: src });
      return;
    }
    let address: string | undefined;
    let cancelled = false;
    void (sent === undefined ? draft.read(src) : Promise.resolve(sent)).then((blob) => {
      if (blob === undefined || cancelled) return;
      address = URL.createObjectURL(blob);
      setFound({ src, address });
    });
    return () => {
      cancelled = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [src, sent, draft, hub]);
  return found?.src === src ? found?.address : undefined;
}
