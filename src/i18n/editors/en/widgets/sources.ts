import type { EditorWords } from "../../fr/index.ts";

const ELSEWHERE =
  "Put the file online elsewhere (with your web host, on the Internet Archive…), then give its address below.";
const IN_AUDACITY =
  "Or make a lighter version yourself: in Audacity, File, Export Audio, Opus, 24\u00A0kbit/s, mono.";

const allowed = (hosts: readonly string[]): string => `Allowed hosts: ${hosts.join(", ")}.`;

export const sourcesEn: Pick<EditorWords, "sources"> = {
  sources: {
    add: {
      label: "Add a file",
      choose: "Choose an audio file",
      drop: "or drop it here",
      limits: (formats, size) => `${formats}, up to ${size}.`,
      address: "Or the address of a file that is already online",
      add: "Add",
      noHost:
        "This site does not take recordings from any other host yet: give an address, and you can allow its host.",
      hosts: allowed,
    },
    said: {
      reading: (file) => `Reading ${file}…`,
      asking: "Asking the host…",
      added: (file) => `${file} has been added.`,
      lighter: (file, now, before) => `${file} is ready: ${now} instead of ${before}.`,
      moved: (file, place, count) => `${file} is now number ${place} of ${count}.`,
      removed: (file) => `${file} has been removed.`,
      settingsWait:
        "The file has been added. The site settings are waiting as a draft: publish them before this entry.",
    },
    item: {
      isNew: "new",
      up: (file) => `Move ${file} up`,
      down: (file) => `Move ${file} down`,
      remove: (file) => `Remove ${file}`,
      facts: (file) => `What is known of ${file}`,
      unmeasured:
        "The host does not answer, or does not let its duration be read from here. The person who looks after the site will measure it.",
    },
    facts: {
      channels: (n) => (n === 1 ? "mono" : n === 2 ? "stereo" : `${n} channels`),
      rate: (kilobits, varies) => `${kilobits}\u00A0kbit/s${varies ? " (variable)" : ""}`,
    },
    address: {
      empty: "First paste the address of a file.",
      known: "This address is already in the list.",
      noSuchFile: (address) => `No file of this site has the address “${address}”.`,
      insecure:
        "The address begins with http://, which browsers refuse here. Try the same one with https://.",
      spaces:
        "An address has no spaces. Replace each with %20, or copy the address from the browser’s address bar.",
      incomplete: "This is not a complete address. It begins with https:// and leads to the file itself.",
      foreign: (found, remedy) => `This is the address of ${found}. ${remedy}`,
      strangeHost: (host, hosts) =>
        `The host “${host}” is not one of those that this site takes its recordings from. ${hosts.length === 0 ? "No host is allowed for now." : allowed(hosts)}`,
      noFile: "The host answers that there is no file at this address. Check it.",
      page: "This address leads to a page, not to a file. Give the address of the file itself, the one that downloads it.",
      lost: "This file is not in the repository, or could not be read.",
    },
    allowHost: {
      label: (host) => `Allow ${host}`,
      question: (host) =>
        `Do you want this site to take recordings from “${host}”? Those who listen to them will request them from that host, and let it know their (IP) address: say so on the privacy page.`,
      allow: "Allow this host",
      leave: "Do not allow it",
      failed: "The settings could not be saved. Try again, or add the host in “Site settings”.",
    },
    file: {
      foreign: (name, found, remedy) => `“${name}” is ${found}. ${remedy} Then choose the new file.`,
      unknown: (name, formats, endings) =>
        `“${name}” is not an audio file of a known format. The possible formats are ${formats} (${endings}).`,
      empty: (name) => `“${name}” is empty. Copy the original file again.`,
      tooBig: (limits) =>
        `${limits} Drop it into the “Audio files” box of a recording: a lighter version will be made right here.`,
    },
    noSound: {
      sentence: (name, why) => `“${name}” ${why}.`,
      unreadable: "contains no sound that can be read: export it again",
      unpublished: "contains a format that is not published here: export it as Opus, MP3 or M4A",
      otherThanNamed: {
        ogg: "contains Ogg, in spite of its name: export it again",
        mp3: "contains MP3, in spite of its name: export it again",
        mp4: "contains MP4, in spite of its name: export it again",
      },
      refused: (found, remedy) => `is not accepted: ${found}. ${remedy}`,
    },
    lighten: {
      label: (file) => `Make ${file} lighter`,
      tooBig: (file, size, limit) =>
        `“${file}” is ${size}, and the limit is ${limit}. Nothing has been sent.`,
      reading: "Reading its duration…",
      plan: (rate, duration, size) =>
        `This browser can make a version of it for speech, in Opus at ${rate}\u00A0kbit/s: ${duration} in about ${size}. The original file stays on your computer.`,
      whoPlaysOpus:
        "Chrome, Edge, Firefox and Android play Opus; iPhones and Macs have done so since 2025; many podcast apps do not. For those, also put the MP3 online elsewhere and add its address.",
      failed: `The conversion stopped before the end: the file may be damaged. ${ELSEWHERE}`,
      start: "Make this file lighter",
      leave: "Leave it",
      progress: (file) => `Converting ${file}`,
      percent: (done) => `${done}%`,
      stop: "Stop",
      whyNot: {
        encoder: [
          "This browser cannot make Opus. Up-to-date Chrome, Edge and Firefox on a computer can: open this page there.",
          IN_AUDACITY,
          ELSEWHERE,
        ],
        decoder: [
          "This browser cannot read this format to convert it. Try Chrome or Edge, or choose the MP3 version.",
          IN_AUDACITY,
          ELSEWHERE,
        ],
        "too-long": [
          "Even as Opus at 16\u00A0kbit/s it would exceed the limit. Cut it into two recordings, for example at the break.",
          ELSEWHERE,
        ],
        "no-sound": [
          "No sound that can be read was found in it. Export it again from the original recording.",
        ],
      },
    },
  },
};
