import type { entryFr } from "../../fr/admin/entry.ts";
import type { EditorWords } from "../../fr/index.ts";

export const entryEn: Pick<EditorWords, keyof typeof entryFr> = {
  aside: {
    title: (n) => (n === 1 ? "One entry is set aside" : `${n} entries are set aside`),
    after: (n) =>
      `The rest of the site is published. ${n === 1 ? "Once corrected, it will come back." : "Once corrected, they will come back."}`,
    named: (type, title) => (title === undefined ? `${type} without a title` : `${type}: ${title}`),
  },
  conflict: {
    deleted: "Somebody has deleted this entry",
    deletedAbout: "It has gone since you opened it. Saving it brings it back, with your text.",
    bringBack: "Bring it back",
    title: "Two versions of this entry",
    apart:
      "Somebody has saved this entry since you opened it. Your changes and theirs do not touch each other: they can be brought together.",
    contested:
      "Somebody has saved this entry since you opened it. Where you both changed the same thing, their version is suggested.",
    nothing: "(nothing)",
    keep: "Save these choices",
    cancelling: "Cancelling saves nothing: your text stays in the form.",
    theirs: "The saved version",
    mine: "Yours",
    bothChanged: "changed on both sides",
    yes: "Yes",
    no: "No",
    unknownEntry: "an entry that this browser does not know yet",
  },
  bin: {
    comingBack: "The entry is coming back…",
    isBack: (title) => `“${title}” is back. Read it through here.`,
    notBack: (why) => `The entry could not come back: ${why}`,
    question: "Restore this entry?",
    asked: (file) => `A link asks to put ${file} back as it was.`,
    ifUnasked: "If you have not just asked for this, cancel.",
    restore: "Restore",
    restoreNamed: (title) => `Restore “${title}”`,
    gone: "this entry is no longer in the bin.",
    noAnswer: "the bin does not answer.",
    signIn: "sign in to the editing interface first, then reload this page.",
    unknown: "this repository does not tell what was deleted: look for it in its history.",
    repositorySilent: "the repository does not answer.",
    otherFailure: "reload the page, then try again.",
    deleted: (type, when, by) => `${type} · deleted on ${when}${by === "" ? "" : `, by ${by}`}`,
    count: (n) =>
      n === 0
        ? "The bin is empty."
        : n === 1
          ? "One deleted entry."
          : `${n} deleted entries, the latest first.`,
    repositoryKeeps: (why) => `The repository keeps what was deleted: ${why}`,
    listSilent: "The list does not answer. Reload the page in a moment.",
  },
  refusal: {
    save: "Nothing is saved, nothing is lost: to be corrected first",
    publish: "Nothing is published, the draft stays as it is: to be corrected first",
    count: (n) => (n === 1 ? "one thing is left to correct." : `${n} things are left to correct.`),
    ownAddress: "This address is that of a part of the site.",
    takenAddress: (title) => `This address is already that of “${title}”.`,
    oldAddress: (title) => `This address already leads to “${title}”, which had it before.`,
    takenName: (name) => `The name “${name}” has just been taken.`,
  },
  page: {
    draft: "Draft: this page is not on the site.",
    waits: (day) => `This page waits until ${day.split("-").reverse().join("/")}.`,
    online: "This page is online.",
    offline: "This page is not online yet.",
  },
  publication: {
    news: "News of publication",
    saved: (held) => `Saved. ${held}`,
    published: (held) => `Published. ${held}`,
    online: "Online:",
    seePage: "view the page",
    updating: "Saved. The site is being updated…",
    settingsUpdating: "Settings saved. The site is being updated…",
    onlineSoon: "Published. It will be online in two minutes or so.",
    settingsSoon: "Settings published. The whole site will follow them in a few minutes.",
    failed: "The site could not be updated: it stays as it was. This is missing:",
    more: (n) => (n === 1 ? "and another reason" : `and ${n} other reasons`),
    lateFailed: "The page is still not online: the build of the site failed. The site stays as it was.",
    latePending:
      "The page is still not online: the build of the site is not finished. Come back in a few minutes.",
    lateUnknown:
      "The page is still not online: the build of the site may have failed. The site stays as it was.",
    seeWhy: "See why",
    report: (check, state, said) => `${check}: ${state}${said === "" ? "" : ` (“${said}”)`}`,
    success: "passed",
    pending: "in progress",
    failure: "failed",
    error: "error",
  },
  refused: {
    nothing: (why) => `Nothing is published: ${why}. The draft stays as it is, nothing is lost.`,
    seeProposal: "Read why on the proposal",
    answer: (said) => `Answer of the repository: “${said}”`,
    why: {
      check: "the check of the site refuses it",
      unfinished: "the check of the site is not finished",
      conflict: "the entry has changed online since this draft exists",
      approval: "somebody else has to approve it first",
      other: "the repository refuses it",
    },
    whatToDo: {
      check:
        "What is wrong is often written above the preview, beside the form. Correct it, save, then publish again.",
      unfinished: "Publish again in a few minutes.",
      conflict: "Copy what you want to keep of it, delete it, and start again from the published entry.",
      approval: "Give them the address of the proposal.",
      other: "Show this message to whoever looks after the repository.",
    },
  },
  takeAway: {
    untitled: "Untitled",
    unsavedLost: "Changes that are not saved will be lost.",
    abandon: (name) => `Abandon “${name}”?`,
    neverSaved: "This entry has never been saved.",
    abandonIt: "Abandon",
    offline: (name) => `Take “${name}” off the site?`,
    staysDraft: "The entry stays here as a draft: put it back online whenever you like.",
    shownNoMore: (n) => `${n === 1 ? "It" : "They"} will no longer show it. Nothing else changes there.`,
    offlineIt: "Take off the site",
    delete: (name) => `Delete “${name}”?`,
    deleteIt: "Delete",
    unpublish: (name) => `Unpublish “${name}”?`,
    unpublishIt: "Unpublish",
    instead: "You can also take only this page off the site.",
    unnamed: "No entry names it.",
    mendLater:
      "An entry that is not online and still names it will have to be corrected the day you publish it.",
    inBin: "A deleted entry can be found in the bin.",
    namedOnline: (n) =>
      n === 1 ? "One page that is online names it:" : `${n} pages that are online name it:`,
    namedOffline: (n) =>
      n === 1 ? "One entry that is not online names it." : `${n} entries that are not online name it.`,
    inText: "in its text",
    inTranslation: "in another language",
    remove: (n) => (n === 1 ? "Remove it from this entry" : "Remove it from all these entries"),
    replace: "Replace it with:",
    keep: (n) =>
      n === 1
        ? "Change nothing there: this entry will be set aside, and will no longer be online"
        : "Change nothing there: these entries will be set aside, and will no longer be online",
    leftToEditor:
      "Nothing is changed: in these entries, it is for you to say what becomes of the passage that names it",
  },
  question: {
    pickEntry: "Choose an entry from the list.",
    more: (n) => (n === 1 ? "and one more" : `and ${n} more`),
  },
  upload: {
    unpublished: (name, found, remedy) =>
      `“${name}” is ${found}, which the site does not publish. ${remedy} Nothing was sent.`,
    tooBig: (name, size, limit) =>
      `“${name}” is ${size}, and the limit is ${limit}. Nothing was sent, nothing is lost.`,
    shrinkPicture: "Make this picture smaller, 2,000 pixels wide for example, then choose it again.",
    shrinkFile:
      "Make this file smaller, or put it online elsewhere (with your host, on the Internet Archive…) and give its address.",
    megabytes: (n) => `${n}\u00A0MB`,
  },
};
