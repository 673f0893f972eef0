/** What one does with words of a transcript, the notebook and the queue. Browsers load it when these are first used. */
export const notebookBr = {
  quote: {
    menu: "An tennad dibabet",
    menuHint: "Tennad dibabet\u00A0: gant an douchenn Tab ez eer d’ar pezh a c’haller ober gantañ.",
    of: "Menegiñ pe mirout",
    listen: "Selaou",
    copy: "Eilañ ar meneg",
    share: "Rannañ",
    copied: "Eilet eo ar meneg.",
    copyFailed: "N’eus ket bet gallet eilañ\u00A0: diuzit an destenn hag eilit anezhi.",
    lost: "N’eus ket bet gallet kargañ kement-mañ. Gwiriit ar c’hennask ha klaskit en-dro.",
  },
};
