import { nearest } from "../text/index.ts";

/** What is said of an address that no page of a site has, with the nearest one. @param files of the site */
export function noPage(address: string, files: Iterable<string>): string {
  const pages = [...files].filter(isPage).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  const near = nearest(address, pages);
  return `${address} : aucune page n’a cette adresse.${near === undefined ? "" : ` Vouliez-vous dire ${near} ?`}`;
}

/** The file of the page at an address. */
export const pageFile = (address: string): string =>
  address.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");

const isPage = (file: string): boolean => file.endsWith(".html");
