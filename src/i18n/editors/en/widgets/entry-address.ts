import type { EditorWords } from "../../fr/index.ts";

export const entryAddressEn: Pick<EditorWords, "entryAddress"> = {
  entryAddress: {
    change: "Change the address",
    fromTitle: "It comes from the title, when the entry is first saved.",
    newOne: "New address",
    empty: "Type a few letters or digits.",
    becomes: (address) => ["It will be written ", address],
    failed: "The address has not changed, and nothing is lost: correct what is pointed out, then try again.",
    notSaved: (text) => `The new address “${text}” is not saved yet. Save at this address, or cancel it.`,
    note: "The entry is saved at its new address. The old one still leads to it, and entries that name it find it again.",
    save: "Save at this address",
    saving: "Saving…",
    publish: "Put online",
    takeOff: "Take off the site",
    makeDraft: "Make it a draft",
    unchanged: "Nothing has changed, and nothing is lost: correct what is pointed out, then try again.",
    old: {
      count: (n) => {
        if (n === 0) return "No old addresses";
        return n === 1 ? "One old address leads here" : `${n} old addresses lead here`;
      },
      remove: (address) => `Remove the old address ${address}`,
      label: "Add an old address",
      add: "Add",
      refused: "Type an old path of this site, without special characters, for example /article123.html.",
    },
  },
};
