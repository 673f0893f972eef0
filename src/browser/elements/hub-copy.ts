/** Copies the text of the element whose id is `data-target`, or of the file at `data-source`, and says so. */
export class HubCopy extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => void this.copy());
  }

  private async copy(): Promise<void> {
    const { target = "", source, copied = "", failed = "" } = this.dataset;
    const text = document.getElementById(target)?.textContent?.trim() ?? "";
    const copying = source === undefined ? navigator.clipboard.writeText(text) : copyFile(source);
    const result = await copying.then(
      () => copied,
      () => failed,
    );
    const status = this.querySelector("[role=status]");
    if (status !== null) status.textContent = result;
  }
}

async function read(source: string): Promise<string> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answers ${response.status}`);
  return response.text();
}

/**
 * Safari lets a page write to the clipboard as it is clicked alone: the text comes later, as a promise. Firefox knows no
 * such items before its version 127, and does not ask for them.
 */
async function copyFile(source: string): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await read(source));
  const text = read(source).then((words) => new Blob([words], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
}
