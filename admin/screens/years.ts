/** Links to the collections of past years. */
import { collections } from "../../src/cms/index.ts";
import { localDay } from "../feedback/local-day.ts";
import { openHub } from "../shell/hub.ts";

const { years } = (await openHub()).data();
const past = collections(years, localDay(new Date())).filter(({ hide }) => hide === true);
document.querySelector("#years")?.append(
  ...past.map(({ name, label }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `/admin/#/collections/${name}`;
    link.textContent = label;
    item.append(link);
    return item;
  }),
);
