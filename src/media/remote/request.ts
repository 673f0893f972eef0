/** HTTP with a time limit, whose failures are told to editors. */

import type { Problem } from "../../content/index.ts";
import { messages } from "../../i18n/editors/index.ts";
import { MediaError } from "../../text/index.ts";

export interface RemoteLimits {
  /** Milliseconds without any answer or any byte after which a server is given up. */
  readonly patience: number;
  /** Largest file, in bytes. */
  readonly maxBytes: number;
  /** How many times a download is begun. */
  readonly attempts: number;
}

export const REMOTE_LIMITS: RemoteLimits = { patience: 20_000, maxBytes: 2_000_000_000, attempts: 3 };

/** Why nothing is asked of an address, of the first or of one that another led to; undefined where it may be asked. */
export type AddressCheck = (address: string) => Pick<Problem, "found" | "remedy"> | undefined;

const words = () => messages.checks.addresses;

/** As many as browsers follow: https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MOST_REDIRECTS = 20;

/**
 * Asks for an address and hands the answer to `use`, which calls `alive` whenever bytes come. Answers other than
 * success are refused, except those that `accept` lists. Redirections are followed as far as `check` lets them;
 * `addresses` are all that were asked, the one that answered last.
 * @throws MediaError
 */
export async function httpRequest<T>(
  url: string,
  init: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly accept?: readonly number[];
    readonly check?: AddressCheck | undefined;
  },
  limits: RemoteLimits,
  use: (response: Response, alive: () => void, addresses: readonly string[]) => T | Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), limits.patience);
  };
  alive();
  try {
    const addresses: string[] = [];
    let response: Response;
    let next: string | undefined = url;
    do {
      checkAddress(next, addresses, init.check);
      addresses.push(next);
      response = await fetch(next, {
        method: init.method ?? "GET",
        headers: { "accept-encoding": "identity", ...init.headers },
        signal: abort.signal,
        redirect: "manual",
      });
      next = redirectOf(response, next);
      if (next !== undefined) await response.body?.cancel();
    } while (next !== undefined);
    if (!response.ok && init.accept?.includes(response.status) !== true) throw refused(response.status);
    alive();
    return await use(response, alive, addresses);
  } catch (error) {
    if (error instanceof MediaError) throw error;
    throw abort.signal.aborted ? silent(limits.patience) : unreachable(url, error);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** @throws MediaError where the address may not be asked, or is one too many */
function checkAddress(address: string, before: readonly string[], check: AddressCheck | undefined): void {
  if (before.length > MOST_REDIRECTS) throw new MediaError(words().redirects(MOST_REDIRECTS));
  const problem = check?.(address);
  if (problem === undefined) return;
  const found = before.length === 0 ? problem.found : words().leadsTo(address, problem.found);
  throw new MediaError({ found, remedy: problem.remedy });
}

/** Where an answer leads; undefined for one that leads nowhere. */
function redirectOf({ status, headers }: Response, from: string): string | undefined {
  const to = headers.get("location");
  if (to === null || ![301, 302, 303, 307, 308].includes(status)) return undefined;
  if (URL.canParse(to, from) && /^https?:/.test(new URL(to, from).protocol)) return new URL(to, from).href;
  throw new MediaError(words().leadsNowhere);
}

function refused(status: number): MediaError {
  const { unknown, refused: closed, down, unexpected } = words();
  if (status === 404 || status === 410) return new MediaError(unknown(status));
  if (status === 401 || status === 403) return new MediaError(closed(status));
  return new MediaError((status === 429 || status >= 500 ? down : unexpected)(status));
}

function silent(patience: number): MediaError {
  const seconds = Math.max(1, Math.round(patience / 1000));
  return new MediaError(words().silent(seconds));
}

function unreachable(url: string, error: unknown): MediaError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const { host } = new URL(url);
  const { noNetwork, certificate, unreachable: away } = words();
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return new MediaError(noNetwork(host));
  if (/CERT|SSL|TLS|SELF_SIGNED/.test(code)) return new MediaError(certificate(host));
  return new MediaError(away(host, code));
}
