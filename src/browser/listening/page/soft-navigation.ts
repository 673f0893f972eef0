/**
 * The voice goes on while one reads: as long as a recording sounds, links of the hub change the page under it instead
 * of leaving it. Everything else (forms, downloads, other sites, the editing interface) is left to the browser, and so
 * is every link once the voice is silent.
 */

import { decodePercents } from "../../../text/escape.ts";
import { trusted } from "../../trusted-types.ts";
import { closeOthers, sounding } from "../sessions.ts";
import { enter } from "./page-change.ts";
import { seekToAddress } from "./start.ts";
import { sayUnreached, showVoice } from "./voice.ts";

/** Parts of the site that are no pages of the hub. */
const ELSEWHERE = /^\/(?:admin|api|assets|embed|media|pagefind)\//;

/** The page that is shown, as its address without fragment. */
let shown = "";
let going: AbortController | undefined;

export function softNavigation(): void {
  shown = address(location);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.defaultPrevented || !isPlain(event) || !leadsToPage(link) || !sounding())
      return;
    event.preventDefault();
    history.replaceState({ ...history.state, scroll: scrollY }, "");
    void go(link.href, () => history.pushState({}, "", link.href));
  });
  addEventListener("popstate", () => {
    if (address(location) === shown) return;
    const scroll: unknown = history.state?.scroll;
    void go(location.href, () => undefined, typeof scroll === "number" ? scroll : 0);
  });
}

async function go(href: string, arrived: () => void, scroll?: number): Promise<void> {
  going?.abort();
  going = new AbortController();
  const { signal } = going;
  sayUnreached(false);
  document.documentElement.setAttribute("aria-busy", "true");
  let unreached = false;
  const page = await loadPage(href, signal).catch(() => {
    unreached = true;
    return undefined;
  });
  if (signal.aborted) return;
  document.documentElement.removeAttribute("aria-busy");
  if (unreached && sounding() !== undefined) {
    // leaving would end the voice, and lead to nothing
    if (address(location) !== shown) history.pushState({}, "", shown);
    sayUnreached(true);
    return;
  }
  if (page === undefined) {
    location.assign(href);
    return;
  }
  arrived();
  shown = address(location);
  const voice = sounding();
  closeOthers(voice);
  enter(page);
  showVoice(voice);
  const target =
    location.hash === "" ? null : document.getElementById(decodePercents(location.hash.slice(1)));
  if (target === null || scroll !== undefined) scrollTo({ top: scroll ?? 0, behavior: "instant" });
  else target.scrollIntoView({ behavior: "instant" });
  // going back or forth restores a page, and asks nothing of the voice that went on meanwhile
  seekToAddress(scroll === undefined ? undefined : voice);
}

/**
 * A page of the hub; undefined where there is none, and the browser had better look for itself.
 * @throws TypeError where the hub cannot be reached
 */
export async function loadPage(href: string, signal?: AbortSignal): Promise<Document | undefined> {
  // what leads elsewhere is followed by the browser
  const options = { redirect: "manual", headers: { accept: "text/html" } } as const;
  const response = await fetch(href, { ...options, ...(signal && { signal }) });
  const html = response.headers.get("content-type")?.startsWith("text/html") === true;
  if (!response.ok || !html) return undefined;
  const page = new DOMParser().parseFromString(trusted.createHTML(await response.text()), "text/html");
  return page.querySelector("body > main") === null ? undefined : page;
}

const address = ({ pathname, search }: Location | HTMLAnchorElement): string => pathname + search;

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

function leadsToPage(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.target !== "" || link.hasAttribute("download")) return false;
  // within the page the browser goes; the page itself it would load anew, which ends the voice
  if ((address(link) === shown && link.href.includes("#")) || ELSEWHERE.test(link.pathname)) return false;
  return link.pathname.endsWith("/");
}
