/** HTTP with a time limit, whose failures are told in French. */
import { MediaError } from "../media-error.ts";

export interface RemoteLimits {
  /** Milliseconds without any answer or any byte after which a server is given up. */
  readonly patience: number;
  /** Largest file, in bytes. */
  readonly maxBytes: number;
  /** How many times a download is begun. */
  readonly attempts: number;
}

export const REMOTE_LIMITS: RemoteLimits = { patience: 20_000, maxBytes: 2_000_000_000, attempts: 3 };

/**
 * Asks for an address and hands the answer to `use`, which calls `alive` whenever bytes come. Answers other than
 * success are refused, except those that `accept` lists.
 * @throws MediaError
 */
export async function httpRequest<T>(
  url: string,
  init: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly accept?: readonly number[];
  },
  limits: RemoteLimits,
  use: (response: Response, alive: () => void) => T | Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), limits.patience);
  };
  alive();
  try {
    const response = await fetch(url, {
      method: init.method ?? "GET",
      headers: { "accept-encoding": "identity", ...init.headers },
      signal: abort.signal,
    });
    if (!response.ok && init.accept?.includes(response.status) !== true) throw refused(response.status);
    alive();
    return await use(response, alive);
  } catch (error) {
    if (error instanceof MediaError) throw error;
    throw abort.signal.aborted ? silent(limits.patience) : unreachable(url, error);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

function refused(status: number): MediaError {
  if (status === 404 || status === 410) {
    return new MediaError(
      `le serveur ne connaît pas ce fichier (${status})`,
      "Vérifiez l’adresse, ou remettez le fichier en ligne.",
    );
  }
  if (status === 401 || status === 403) {
    return new MediaError(`le serveur refuse l’accès (${status})`, "Rendez le fichier public.");
  }
  if (status === 429 || status >= 500) {
    return new MediaError(`le serveur est en panne ou débordé (${status})`, "Réessayez plus tard.");
  }
  return new MediaError(
    `réponse inattendue du serveur (${status})`,
    "Vérifiez l’adresse dans un navigateur.",
  );
}

function silent(patience: number): MediaError {
  const seconds = Math.max(1, Math.round(patience / 1000));
  return new MediaError(
    `le serveur ne répond plus depuis ${seconds} s`,
    "Vérifiez votre connexion, puis relancez la commande : elle reprendra où elle s’est arrêtée.",
  );
}

function unreachable(url: string, error: unknown): MediaError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const { host } = new URL(url);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new MediaError(
      `pas de réseau, ou « ${host} » n’existe pas`,
      "Vérifiez votre connexion et l’adresse, puis relancez.",
    );
  }
  if (/CERT|SSL|TLS|SELF_SIGNED/.test(code)) {
    return new MediaError(
      `le certificat de « ${host} » n’est pas valable`,
      "Prévenez la personne qui tient ce serveur.",
    );
  }
  const why = code === "" ? "" : ` (${code})`;
  return new MediaError(
    `« ${host} » est injoignable${why}`,
    "Vérifiez votre connexion, puis relancez : ce qui a déjà été mesuré l’est pour de bon.",
  );
}
