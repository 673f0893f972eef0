/**
 * An address with a broken percent sign leads to the first screen: the router of Decap, which decodes it as it is
 * loaded, would stop at it and leave an empty page. Imported before it.
 */
const FIRST_SCREEN = "#/";

function isReadable(): boolean {
  try {
    decodeURI(location.hash);
    return true;
  } catch {
    return false;
  }
}

if (!isReadable()) history.replaceState(history.state, "", FIRST_SCREEN);

window.addEventListener("hashchange", (event) => {
  if (isReadable()) return;
  event.stopImmediatePropagation();
  location.replace(FIRST_SCREEN);
});
