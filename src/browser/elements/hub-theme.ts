import { rememberTheme, type Theme, themeOf } from "../theme.ts";

/** Lets the reader choose light, dark or what the device says; the radio buttons are in the markup. */
export class HubTheme extends HTMLElement {
  connectedCallback(): void {
    const buttons = [...this.querySelectorAll("input")];
    const current = themeOf(document.documentElement);
    for (const button of buttons) button.checked = button.value === current;
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) rememberTheme(target.value as Theme);
    });
  }
}
