/** What each part of the site lets a browser load and run (Content Security Policy, https://www.w3.org/TR/CSP3/). */
import type { Site } from "../../content/index.ts";

type Directives = Readonly<Record<string, readonly string[]>>;

const NONE = ["'none'"];
const SELF = ["'self'"];

const write = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");

/**
 * For readers: nothing but the hub itself, and sound from the hosts that it names. Search runs WebAssembly in a
 * worker of its own, and small pictures of the style sheet are data.
 */
function readers({ mediaHosts }: Site): Directives {
  return {
    "default-src": NONE,
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": SELF,
    "img-src": ["'self'", "data:"],
    "font-src": SELF,
    "media-src": ["'self'", ...mediaHosts.map((host) => `https://${host}`)],
    "connect-src": SELF,
    "manifest-src": SELF,
    "worker-src": SELF,
    "form-action": SELF,
    "base-uri": NONE,
    "object-src": NONE,
    "frame-ancestors": NONE,
    // no string becomes a script; the two policies are those of `src/browser/trusted-types.ts`
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["hub", "default"],
  };
}

export const readerPolicy = (site: Site): string => write(readers(site));

/** For players that other sites show in a frame. */
export const embedPolicy = (site: Site): string => write({ ...readers(site), "frame-ancestors": ["*"] });

/**
 * The same policies for `<meta http-equiv>`, on hosts that send no headers. Who may frame a page cannot be said there, nor
 * `sandbox`: https://www.w3.org/TR/CSP3/#meta-element
 */
export const readerMetaPolicy = (site: Site): string => forMeta(readers(site));

export const adminMetaPolicy = (site: Site): string => forMeta(editors(site));

function forMeta({ "frame-ancestors": _, ...directives }: Directives): string {
  return write(directives);
}

/** For uploaded files that a browser would open as a document: they may show themselves and do nothing else. */
export const uploadPolicy = (): string =>
  write({
    "default-src": NONE,
    "style-src": ["'unsafe-inline'"],
    "img-src": ["data:"],
    "frame-ancestors": NONE,
    sandbox: [],
  });

type Backend = NonNullable<Site["cms"]>["backend"];

/** Where the editing interface finds the repository, at each forge's public address. */
const BACKENDS: Readonly<
  Record<Backend, { readonly connect: readonly string[]; readonly images: readonly string[] }>
> = {
  github: {
    connect: ["https://api.github.com", "https://www.githubstatus.com"],
    images: ["https://*.githubusercontent.com"],
  },
  gitlab: { connect: ["https://gitlab.com"], images: ["https://gitlab.com", "https://secure.gravatar.com"] },
  gitea: { connect: ["https://codeberg.org"], images: ["https://codeberg.org"] },
  "git-gateway": { connect: ["https://www.netlifystatus.com"], images: [] },
};

/**
 * A `<style>` without text, which Emotion then fills by CSSOM: the hash of nothing. Text in one is refused, and so is a
 * `style` attribute that comes with HTML.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * For editors: Decap styles elements one by one, previews in a frame, reads files that were just chosen as blobs, and
 * speaks to the repository's host. No opener policy here: signing in happens in another window that answers. No Trusted
 * Types either: Decap and what it is made of write HTML as strings.
 */
export const adminPolicy = (site: Site): string => write(editors(site));

function editors(site: Site): Directives {
  const { connect, images } = BACKENDS[site.cms?.backend ?? "github"];
  return {
    "default-src": NONE,
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'", "blob:", "data:", ...images],
    "font-src": SELF,
    "media-src": ["'self'", "blob:", "https:"],
    "frame-src": ["'self'", "blob:"],
    "worker-src": ["'self'", "blob:"],
    // sounds elsewhere are measured as far as their host lets a page ask
    "connect-src": ["'self'", "blob:", ...connect, ...site.mediaHosts.map((host) => `https://${host}`)],
    "manifest-src": SELF,
    "form-action": SELF,
    "base-uri": NONE,
    "object-src": NONE,
    "frame-ancestors": NONE,
  };
}
