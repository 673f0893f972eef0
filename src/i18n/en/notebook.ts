/** What one does with words of a transcript, the notebook and the queue. Browsers load it when these are first used. */
export const notebookEn = {
  quote: {
    menu: "The chosen passage",
    menuHint: "Passage chosen: the Tab key leads to what can be done with it.",
    of: "Quote or keep",
    listen: "Listen",
    copy: "Copy the quotation",
    share: "Share",
    copied: "Quotation copied.",
    copyFailed: "Copying did not work: select the text and copy it.",
    lost: "This could not be loaded. Check the connection, then try again.",
  },
};
