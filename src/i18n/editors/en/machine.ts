import type { EditorWords } from "../fr/index.ts";

export const machineEn: Pick<EditorWords, "machine"> = {
  machine: {
    noRequest: "this is no request",
    editingOnly: "this address is for editing only",
    jsonOnly: "a request is in JSON",
    noJson: "this request is not JSON",
    tooMuch: "what was sent is too big",
    draftUnnamed: "a draft has a collection and a name",
    settingsForm: "the settings of the site are changed in their own form",
    noDrafts: "there are no drafts here",
    noDraft: (name) => `there is no draft “${name}”`,
    noDraftFile: (path) => `the draft has no file ${path}`,
    draftThere: (name) => `a draft is called “${name}” already: change the title of yours`,
    foreignFiles: (files) =>
      `this draft also changes something other than entries and media (${files}). Nothing is ` +
      "published and nothing is lost: review its branch, and merge it with git if it is sound.",
    contradiction: (files) =>
      `what is published has changed in the same places since this draft was begun (${files}). Nothing is published ` +
      "and nothing is lost: copy what you want to keep, delete this draft, then start again from the published entry.",
    openElsewhere: (branch) =>
      `the branch ${branch} is open in a working folder (git switch): leave it, then try again`,
    otherBranch: (folder, branch) =>
      `nothing is published, since the folder ${folder} is no longer on the branch ${branch}: put it back there (git switch ${branch}), then try again`,
    uncommitted: (folder, said) =>
      `nothing is published, since the folder ${folder} holds files that are in no commit. Git answers: ${said}`,
    noFile: (path) => `the file ${path} does not exist`,
    gone: (path) => `${path} is no longer there: open the entry again`,
    taken: (path) =>
      `there is already an entry of this name (${path}), and it is not replaced: choose another name`,
    noFilePath: (path) => `the path “${path}” cannot be that of a file`,
    leavesContents: (path) => `the path “${path}” leaves the contents`,
    outside: (path) => `the path “${path}” is not in the contents`,
    noHeader: (path) => `an entry begins with a line of three hyphens (---), and ${path} does not`,
    unpublished: (name, found, remedy) => `“${name}” is ${found}, which the site does not publish. ${remedy}`,
    outsideMedia: (path) => `“${path}” is not in content/media/`,
    overLimit: (name, megabytes) => `“${name}” is over ${megabytes}\u00A0MB`,
    tooBigToShow: "this file is too big to be shown here",
    versionGone: "this version is no longer there",
    safe: "Nothing is lost.",
    noRoom: "there is no room left on the disk. Make some, then try again.",
    noQuota: "there is no room left for you on this disk. Make some, then try again.",
    noRight: "this folder does not let you write. Change its permissions, then try again.",
    readOnly: "this disk can only be read. Save elsewhere, or change its settings.",
    tooManyFiles: "too many files are open on this machine. Close some programs, then try again.",
    heldFile: "another program holds this file. Close it, then try again.",
    refused: (code) => `the system refuses to write or read this file (${code}).`,
    fault: "a fault of the program prevents it.",
    noGit: "git does not start, or the folder of the review is gone. Run npm start -- --relecture again.",
    busyGit: (lock) =>
      "git is busy in this repository. Wait for the other command to end, then try again; " +
      `if none is running, delete ${lock}.`,
    unwritten:
      "a file could not be written, probably for lack of room on the disk. Make some, then try again.",
    gitSays: (said) => `git could not do it. It answers: ${said}`,
  },
};
