import type { EditorWords } from "../../fr/index.ts";

export const adminPagesEn: Pick<EditorWords, "adminPages"> = {
  adminPages: {
    title: "Editing",
    needsScript: "Editing needs JavaScript.",
    beside: "Beside the editing interface",
    seeSite: "View the site",
    guide: "Guide (in French)",
    back: "Back to editing",
    trash: {
      title: "Bin",
      about: "Deleted entries are kept here. Restoring an entry puts it back as it was, at the same address.",
      searching: "Looking for deleted entries…",
    },
    share: { title: "Add to the hub", underWay: "Preparing the link…", onward: "Go to editing" },
    bookmarklet: {
      title: "The “Add to the hub” button",
      about:
        "It prepares a chosen link from the page you are reading, anywhere on the web: its title, its address and the passage that you have selected. You read it through, complete it and save it.",
      showBar: "Show the bookmarks bar of your browser (Ctrl+Shift+B, or Cmd+Shift+B on a Mac).",
      drag: "Drag this button to the bar:",
      button: "Add to the hub",
      use: "On a page that you want to share, select a passage if you wish, then click the bookmark.",
      telephone: "On a phone",
      android:
        "On Android, install the editing interface: in the browser’s menu, choose “Add to Home screen”, then “Install”. The “Share” menu of all your applications then offers “Add to the hub”.",
      elsewhere: "Elsewhere, copy the address below and keep it as a bookmark:",
      address: "Address of the button",
    },
    installed: { name: (site) => `Add to the hub (${site})`, short: "Add" },
  },
};
