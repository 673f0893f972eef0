/** Characters that a browser drops from an address, or that may hide what it is. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}\s]/gu;

/**
 * Whether a link may lead there: http, https, mailto (with a subject and a text at most: nobody
 * in hidden copy, nothing attached), tel (a number and nothing else), a path or a query of the site, a fragment. Everything else
 * (javascript:, data:, vbscript:, file:, //host …) is refused, however it is spelt.
 */
export function isSafeUrl(url: string): boolean {
  const bare = url.replace(HIDDEN, "");
  if (/^mailto:[^/]/i.test(bare))
    return (
      /^mailto:[^?&]+(?:\?(?:(?:subject|body)=[^&?]*(?:&|$))*)?$/i.test(bare) &&
      // a line end would begin another header, another sign of the recipients a list of them
      !/%(?:0[0-9a-f]|1[0-9a-f]|7f)/i.test(bare) &&
      !/[?&]bcc|%(?:2c|3f|26|3b)/i.test(bare.split("?", 1)[0] ?? "")
    );
  if (/^tel:/i.test(bare)) return /^tel:\+?[\d().-]{2,24}$/i.test(bare.replaceAll("%20", ""));
  if (/^https?:\/\/[^/\\]/i.test(bare)) return URL.canParse(bare) && isAnonymous(new URL(bare));
  // Without an allowed scheme: a colon before any "/", "?" or "#" would make one; "//" and "\" lead to another host.
  return (
    !/^[^/?#]*:/.test(bare) && !/^[/\\]{2}/.test(bare) && !bare.includes("\\") && !/^[^/?#]*%3a/i.test(bare)
  );
}

/** An address with a user name, `https://bank@elsewhere/`, passes for one of another host. */
const isAnonymous = ({ username, password }: URL): boolean => username === "" && password === "";

/** Whether an address leaves the site (it has a scheme). */
export const hasScheme = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** Whether an image may be shown: a file of the hub's own media folder. */
export const isLocalImage = (src: string): boolean =>
  /^\/media\/[^\\?#]+$/.test(src) && !/(?:\/|%2f)(?:\.|%2e){1,2}(?:\/|%2f|$)/i.test(src);
