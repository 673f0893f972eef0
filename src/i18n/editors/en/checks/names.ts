import type { EditorWords } from "../../fr/index.ts";

const withMeant = (near: string | undefined): { expected?: string } =>
  near === undefined ? {} : { expected: `“${near}”?` };

const THE = { article: "the article", conference: "the talk" };
const A = { article: "an article", conference: "a talk" };
const NONE = { article: "nothing: the article has none", conference: "nothing: the talk has none" };

export const checkedNamesEn: EditorWords["checks"]["names"] = {
  noEntry: (slug, folder, near) => ({
    found: `“${slug}” does not exist in ${folder}/`,
    expected: near === undefined ? `the name of a file of ${folder}/` : `“${near}”?`,
    remedy: "Correct the name, create the entry, or remove the relation.",
  }),
  topicLoop: {
    found: "this topic is, step by step, its own parent",
    expected: "a tree",
    remedy: "Remove the broader topic from one of the topics of the loop.",
  },
  ownTranslation: {
    found: "the entry says that it is a translation of itself",
    remedy: "Name the original entry, or remove this field.",
  },
  sameLanguage: (lang, other) => ({
    found: `this translation is in the same language (${lang}) as ${other}`,
    expected: "one language per translation",
    remedy: "Correct the language (lang) of one of the two entries, or remove translationOf.",
  }),
  deadLink: (path, near) => ({
    found: `the link “${path}” leads to no entry`,
    ...withMeant(near),
    remedy: "Correct the address, or remove the link.",
  }),
  deadMenuLink: (url, near) => ({
    found: `the link “${url}” leads to no entry`,
    ...withMeant(near),
    remedy: "Correct the address, or remove this link: until then, the menu does without it.",
  }),
  offlineMenuLink: (url) => ({
    found: `“${url}” is not online`,
    remedy: "The menu does without this link until the page is published.",
  }),
  embedOfNothing: (type, slug, near) => ({
    found: `the embed names ${THE[type]} “${slug}”, which does not exist`,
    ...withMeant(near),
    remedy: "Correct its name, or remove the embed.",
  }),
  embedOfNoDeck: (type, deck, ids) => ({
    found: `the embed names the slide deck “${deck}”, which ${THE[type]} does not have`,
    expected: ids.join(", ") || NONE[type],
    remedy: "Correct the embed.",
  }),
  embedOfSilence: (type) => ({
    found: `the embed names ${A[type]} without a recording`,
    remedy: "Correct the embed.",
  }),
  embedOfNoRecording: (type, recording, ids) => ({
    found: `the embed names the recording “${recording}”, which ${THE[type]} does not have`,
    expected: ids.join(", ") || NONE[type],
    remedy: "Correct the embed.",
  }),
  slugTaken: (slug, other) => ({
    found: `the name “${slug}” is already taken by ${other}`,
    expected: "a file name that is unique for its type, whatever the year",
    remedy: "Rename one of the two files.",
  }),
  identityTaken: (id, other) => ({
    found: `the identity ${id} is already that of ${other}`,
    expected: "one identity per entry",
    remedy: "If this file is a copy, remove its “id” and “revision” lines.",
  }),
  reservedPage: (slug) => ({
    found: `the address /${slug}/ is that of a part of the site`,
    remedy: "Give the file of this page another name.",
  }),
  aliasOfSite: (alias) => ({
    found: `“${alias}” is an address that the site uses itself`,
    remedy: "Remove this old address.",
  }),
  aliasTaken: (alias, other) => ({
    found: `“${alias}” is already an address of ${other}`,
    remedy: "Remove this old address from one of the two entries.",
  }),
  aliasBelowFile: (alias, file, other) => ({
    found: `“${alias}” is below “${file}”, which is a file of ${other}`,
    remedy: "Remove one of the two old addresses.",
  }),
  relationAside: (slug, file) => ({
    found: `“${slug}” is set aside`,
    remedy: `Correct ${file}: until then, the relation is not shown.`,
  }),
  embedAside: (path, file) => ({
    found: `“${path}” is set aside`,
    remedy: `Correct ${file}: until then, the embed is not shown.`,
  }),
  linkAside: (path, file) => ({
    found: `“${path}” is set aside`,
    remedy: `Correct ${file}: until then, the link is plain text.`,
  }),
  sameWebPage: (other) => ({
    found: `this address is already that of ${other}`,
    remedy: "Merge the two links, or say in each what more it brings.",
  }),
  oldName: (slug, file, now) => ({
    found: `“${slug}” is the old name of ${file}`,
    remedy: `The relation holds; write “${now}” when you next have the chance.`,
  }),
  oldAddress: (path, file, now) => ({
    found: `“${path}” is the old address of ${file}`,
    remedy: `The link holds; write “${now}” when you next have the chance.`,
  }),
  changedByHand: (revision) => ({
    found: `the entry was changed by hand since its revision no. ${revision}`,
    remedy: "Run npm run revise, which writes the new one.",
  }),
};
