/** The reader's choice of light or dark, kept in this browser alone. */
export type Theme = "auto" | "light" | "dark";

const KEY = "theme";

/** The choice that is in force. */
export function themeOf({ dataset }: HTMLElement): Theme {
  return dataset["theme"] === "light" || dataset["theme"] === "dark" ? dataset["theme"] : "auto";
}

/** Puts the remembered choice in force; run before the page is painted. */
export function applyTheme(): void {
  show(read());
}

/** Puts a choice in force and remembers it. */
export function rememberTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused: the choice holds until the page is left.
  }
}

function show(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

function read(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : "auto";
  } catch {
    return "auto";
  }
}
