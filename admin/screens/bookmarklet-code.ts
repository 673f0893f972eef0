/**
 * The address of a bookmark that prepares a curated link from the page on which it is used. It names no year, so that
 * it serves for as long as the hub does.
 */
export function bookmarklet(origin: string): string {
  const form = `${origin}/admin/#/collections/links/new?`;
  return (
    `javascript:location.href=${JSON.stringify(form)}+new URLSearchParams(` +
    "{title:document.title,url:location.href,body:String(getSelection())})"
  );
}
