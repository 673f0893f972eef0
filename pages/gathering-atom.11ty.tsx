import { feedPath, type Gathering, gatheringAtom } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind<Gathering>({
  items: (hub) => [...hub.topics, ...hub.people, ...hub.series],
  path: feedPath,
  render: gatheringAtom,
});
