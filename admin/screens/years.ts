/** Links to the collections of past years. */
import { collections } from "../../src/cms/index.ts";
import { element } from "../feedback/element.ts";
import { localDay } from "../feedback/local-day.ts";
import { openHub } from "../shell/hub.ts";

const { years } = (await openHub()).data();
const past = collections(years, localDay(new Date())).filter(({ hide }) => hide === true);
document
  .querySelector("#years")
  ?.append(
    ...past.map(({ name, label }) =>
      element("li", {}, element("a", { href: `/admin/#/collections/${name}` }, label)),
    ),
  );
