/** The button « Ajouter au hub », made for the site that shows it. */
import { bookmarklet } from "./bookmarklet-code.ts";

const code = bookmarklet(location.origin);
document.querySelector<HTMLAnchorElement>("#bookmarklet")?.setAttribute("href", code);
const field = document.querySelector<HTMLInputElement>("#code");
if (field !== null) field.value = code;
