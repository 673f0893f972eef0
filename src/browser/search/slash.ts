/** Whether `/` opens the search. Readers can turn it off: voice input and screen readers type single letters (WCAG 2.1.4). */
const KEY = "hub-slash";

export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

export function setSlashOpens(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // a browser that keeps nothing keeps the key as it is
  }
}
