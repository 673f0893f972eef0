/**
 * Signing up closes once its time is past, and the dates of a series can be chosen for an e-mail.
 * Without script everything is open, and until when is written beside it.
 */
export class HubRegistration extends HTMLElement {
  connectedCallback(): void {
    const now = Date.now();
    for (const date of this.querySelectorAll<HTMLElement>("[data-closes-at]")) closeDate(date, now);
    if (isPast(this.getAttribute("closes-at"), now) && !this.querySelector("input[type=checkbox]:enabled")) {
      this.querySelector(".registration-closed")?.removeAttribute("hidden");
      this.querySelector(".registration-until")?.setAttribute("hidden", "");
      this.querySelector(".registration-ways")?.remove();
      return;
    }
    const mail = this.querySelector<HTMLElement>(".registration-email");
    if (mail !== null) chooseByMail(mail);
  }
}

const isPast = (iso: string | null | undefined, now: number): boolean =>
  iso !== null && iso !== undefined && Date.parse(iso) < now;

function closeDate(date: HTMLElement, now: number): void {
  const box = date.querySelector("input");
  if (box === null || !isPast(date.dataset["closesAt"], now)) return;
  box.disabled = true;
  box.checked = false;
}

/** The message names the dates whose box is ticked (RFC 6068). */
function chooseByMail(mail: HTMLElement): void {
  const choice = mail.querySelector("fieldset");
  const link = mail.querySelector<HTMLAnchorElement>(".registration-mail");
  if (choice === null || link === null) return;
  const { email = "", subject = "", body = "" } = mail.dataset;
  const write = (): void => {
    const chosen = [...choice.querySelectorAll<HTMLInputElement>("input:checked")].map(
      ({ value }) => `– ${value}`,
    );
    const text = body.replace("{dates}", () => chosen.join("\n")).replaceAll("\n", "\r\n");
    link.href = `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  };
  mail.querySelector(".registration-mail-all")?.remove();
  choice.hidden = false;
  choice.addEventListener("change", write);
  write();
}
