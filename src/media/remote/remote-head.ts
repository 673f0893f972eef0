import { messages } from "../../i18n/editors/index.ts";
import { MediaError } from "../../text/index.ts";
import { type AddressCheck, httpRequest, type RemoteLimits } from "./request.ts";

/** What a server says of a file before sending it. */
export interface RemoteHead {
  /** The address after redirections. */
  readonly url: string;
  /** Hosts to which redirections led, those of the address itself left out. */
  readonly redirects: readonly string[];
  readonly bytes: number | undefined;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** Media type without parameters. */
  readonly type: string | undefined;
  /** Whether the server announces that it sends parts. */
  readonly ranges: boolean;
}

/**
 * Asks about a file: by HEAD, or by a request for its first byte where the server knows no HEAD.
 * @throws MediaError where there is no such file, no answer in time, no network, or a page in its place
 */
export async function readHead(url: string, limits: RemoteLimits, check?: AddressCheck): Promise<RemoteHead> {
  const head =
    (await httpRequest(
      url,
      { method: "HEAD", accept: [405, 501], check },
      limits,
      (response, _, addresses) => (response.ok ? toHead(response, addresses) : undefined),
    )) ??
    (await httpRequest(url, { headers: { range: "bytes=0-0" }, check }, limits, (response, _, addresses) =>
      toHead(response, addresses),
    ));
  if (head.type === "text/html") throw new MediaError(messages.checks.addresses.page);
  return head;
}

function otherHosts(addresses: readonly string[]): string[] {
  const [own, ...others] = addresses.map((address) => new URL(address).host);
  return [...new Set(others)].filter((host) => host !== own);
}

function toHead(response: Response, addresses: readonly string[]): RemoteHead {
  const { headers, status } = response;
  const whole = /\/(\d+)$/.exec(headers.get("content-range") ?? "")?.[1];
  const length = status === 206 ? whole : headers.get("content-length");
  const bytes = length === null || length === undefined || length === "" ? undefined : Number(length);
  return {
    url: addresses.at(-1) ?? response.url,
    redirects: otherHosts(addresses),
    bytes: Number.isSafeInteger(bytes) ? bytes : undefined,
    etag: headers.get("etag") ?? undefined,
    lastModified: headers.get("last-modified") ?? undefined,
    type: headers.get("content-type")?.split(";")[0]?.trim().toLowerCase(),
    ranges: status === 206 || headers.get("accept-ranges")?.includes("bytes") === true,
  };
}
