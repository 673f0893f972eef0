import type { decapFr } from "../../fr/admin/decap.ts";
import type { EditorWords } from "../../fr/index.ts";

export const decapEn: Pick<EditorWords, keyof typeof decapFr> = {
  backend: {
    thereAgain: "there is an entry at this address again: it is not replaced.",
    noVersion: "the repository does not give this version back.",
    nameTaken:
      "there is already an entry of this name, which is not online. Nothing is saved: choose another address.",
    relatedTaken: (titles) =>
      `there is already an entry in the repository by the name of ${titles.map((title) => `“${title}”`).join(", ")}, which is not online. Nothing is saved. ` +
      "Save again to name that entry, or create yours under another name.",
    foreignFiles: (files) =>
      `this draft also changes something other than entries and media (${files.join(", ")}). Nothing is ` +
      "published and nothing is lost: somebody who knows the code has to review it at the forge, and publish it there if it is sound.",
    manyFiles: (n) => `${n} files and more`,
    failures: {
      noNetwork:
        "the repository does not answer. Check your connection, then save again: nothing is lost, the form keeps everything.",
      signIn:
        "the repository does not know you, or does not let you write. Sign in again in another tab: the form keeps everything.",
      gone: "the repository does not find what is to be changed. Load the list again: somebody may have removed it.",
      changed: "the repository has changed in the meantime. Save again: nothing is lost.",
      tooLarge: "a file is too large for the repository. Make it smaller, or give its address.",
      down: (status) =>
        `the repository is down or overloaded (${status}). Save again in a while: the form keeps everything.`,
      unknown:
        "something went wrong here. Save again; if it happens again, copy your text and tell whoever keeps the site.",
    },
    unread: {
      noNetwork: "the repository does not answer. Check your connection, then try again.",
      signIn: "the repository does not know you, or does not let you read. Sign in again.",
      down: (status) => `the repository is down or overloaded (${status}). Try again in a while.`,
      unknown: "something went wrong here. Try again; if it happens again, tell whoever keeps the site.",
    },
    notOpened: "The entry could not be opened",
    openAgain: "Open the entry again",
    signInAgain: "Sign in again",
    signedOut: {
      expired: {
        title: "You are no longer signed in",
        what: "Sign in again: what you had not saved is kept in this browser, which will offer it.",
      },
      noAccess: {
        title: "This account has no access to the repository",
        what: "Ask whoever keeps the site for access, or sign in with another account.",
      },
      down: {
        title: "The repository does not answer",
        what: "Check your connection, then load the page again: nothing is lost.",
      },
    },
    refuses: "the repository refuses this draft, which stays as it is.",
    otherVersion: "nothing was saved: the other version is still there, and yours is in the form.",
    somebody: "the editing interface",
    missing: "This entry does not exist, or no longer exists",
    findIt: "It was deleted, or its address has changed. Look for it by its title, or in the bin.",
    notSetUp: "Online editing is not set up",
    setUp:
      "The file content/site.yaml does not say where the repository is: add cms.repository to it (docs/cms.md).",
    proposal: "Proposed from the editing interface.",
    replaceFile: (name) => `${name} already exists. Replace it?`,
  },
  opening: {
    underWay: "Opening the entry…",
    noAnswer: "The site does not answer yet. Trying again…",
    notLoaded:
      "A part of the interface could not be loaded: the connection is cut, or the site has just changed.",
    reload: "Reload the page",
  },
  text: {
    embed: "Passage of a recording, or slide",
    picture: "Picture",
    note: "Note",
    noteCall: "Note reference",
    pictureRefused: "A picture is not taken over",
    remoteRefused: "The pictures of what you paste are not taken over",
    remoteWhy:
      "They are on another site, which would then know who reads the page. Save each picture on your computer, then add it here with its description, if its licence allows it.",
  },
  moving: {
    how: "To move this item, press the space bar, then the arrow keys. The space bar puts it down, Escape puts it back in its place.",
    taken: (place, of) => `Item taken, place ${place} of ${of}.`,
    over: (place, of) => `place ${place} of ${of}.`,
    outside: "Outside the list.",
    putBack: "Item put back in its place.",
    put: (place, of) => `Item put down, place ${place} of ${of}.`,
  },
  select: {
    none: "Nothing to choose",
    count: (n) => (n === 1 ? "1 choice" : `${n} choices`),
    inMenu: "The arrow keys go through the choices, Enter takes the one you are on, Escape closes the list.",
    onValues: "The arrow keys go through what is chosen, Backspace removes it.",
    onField: "Type to search, or press the down arrow to open the list.",
    onManyField:
      "Type to search, or press the down arrow to open the list, the left one to go through what is chosen.",
    chosen: (label) => `Chosen: ${label}.`,
    gone: (label) => `Removed: ${label}.`,
    cleared: "All are removed.",
    remove: (label) => `Remove ${label}`,
  },
  unseen: {
    preview: "Preview of the page",
    media: "Media of the site",
    text: "Text",
    markdown: "Write in Markdown",
    move: "Move this item",
    display: "Change the display",
    remove: "Remove this item",
    fold: "Fold or unfold",
    offlineEntry: "an entry that is not online",
    browserFull:
      "This browser has no room left: save the entry before you close this page, so as not to lose what you have just created.",
  },
};
