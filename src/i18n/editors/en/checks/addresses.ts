import type { EditorWords } from "../../fr/index.ts";

export const addressesEn: EditorWords["checks"]["addresses"] = {
  malformed: { found: "badly written address", remedy: "Write an address that begins with https://." },
  page: {
    found: "the address leads to a page, not to a file",
    remedy: "Give the address of the file itself, the one that downloads it.",
  },
  redirects: (most) => ({
    found: `the address leads from address to address, more than ${most} times`,
    remedy: "Give the address of the file itself.",
  }),
  leadsTo: (address, why) => `the address leads to ${address}: ${why}`,
  leadsNowhere: {
    found: "the address leads to something that is not one",
    remedy: "Check the address in a browser.",
  },
  unknown: (status) => ({
    found: `the server does not know this file (${status})`,
    remedy: "Check the address, or put the file back online.",
  }),
  refused: (status) => ({ found: `the server refuses access (${status})`, remedy: "Make the file public." }),
  down: (status) => ({
    found: `the server is down or overloaded (${status})`,
    remedy: "Try again later.",
  }),
  unexpected: (status) => ({
    found: `unexpected answer from the server (${status})`,
    remedy: "Check the address in a browser.",
  }),
  silent: (seconds) => ({
    found: `the server has not answered for ${seconds}\u00A0s`,
    remedy: "Check your connection, then run the command again: it will go on where it stopped.",
  }),
  noNetwork: (host) => ({
    found: `no network, or “${host}” does not exist`,
    remedy: "Check your connection and the address, then try again.",
  }),
  certificate: (host) => ({
    found: `the certificate of “${host}” is not valid`,
    remedy: "Tell whoever runs this server.",
  }),
  unreachable: (host, code) => ({
    found: `“${host}” cannot be reached${code === "" ? "" : ` (${code})`}`,
    remedy: "Check your connection, then run it again: what was measured already is kept for good.",
  }),
  incomplete: (bytes, of) => ({
    found: `incomplete download: ${bytes} bytes out of ${of}`,
    remedy: "Run the command again; it will go on where it stopped.",
  }),
  otherPart: { found: "the server sent another part of the file", remedy: "Try again later." },
  tooLarge: (gigabytes) => ({
    found: `file of more than ${gigabytes}\u00A0GB`,
    remedy: "Export it in a lighter format, for example Opus at 32\u00A0kbit/s for speech.",
  }),
};
