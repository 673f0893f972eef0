/**
 * Where browsers know Trusted Types (https://www.w3.org/TR/trusted-types/), the policy of readers' pages lets no string
 * become a script: what has to is named here. It has no policy for HTML that is written into a page: nothing does that.
 */
interface Rules {
  /** A whole page of this hub, to be read as a document of its own. */
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (address: string) => string;
  /** JSON that a page holds for its own scripts; nothing else is given to a script as text. */
  readonly createScript: (json: string) => string;
}

interface Factory {
  readonly createPolicy: <R extends Partial<Rules>>(name: string, rules: R) => R;
}

const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;

/** A script of this hub's own. */
function ownScript(address: string): URL {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError(`${address} is no script of this hub`);
  return url;
}

const own: Rules = {
  createHTML: (html) => html,
  createScriptURL: (address) => ownScript(address).href,
  createScript: (json) => {
    JSON.parse(json);
    return json;
  },
};
/** What gives strings to documents and scripts; typed as strings, as their properties are. */
export const trusted: Rules = factory?.createPolicy("hub", own) ?? own;

/** Pagefind starts its worker by a string: that one and no other. */
factory?.createPolicy("default", {
  createScriptURL: (address) => {
    const { pathname, href } = ownScript(address);
    if (!/^\/pagefind\/[a-z]+\/pagefind-worker\.js$/.test(pathname))
      throw new TypeError(`${address} is no worker of the search`);
    return href;
  },
});
