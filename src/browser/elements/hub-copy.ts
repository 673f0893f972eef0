/** Copies the text of the element whose id is `data-target`, and says so. */
export class HubCopy extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => void this.copy());
  }

  private async copy(): Promise<void> {
    const { target = "", copied = "", failed = "" } = this.dataset;
    const text = document.getElementById(target)?.textContent?.trim() ?? "";
    const result = await navigator.clipboard.writeText(text).then(
      () => copied,
      () => failed,
    );
    const status = this.querySelector("[role=status]");
    if (status !== null) status.textContent = result;
  }
}
