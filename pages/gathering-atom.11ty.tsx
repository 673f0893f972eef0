import { feedPath, type Gathering, gatheringAtom } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page<Gathering>({
  items: (hub) => [...hub.topics, ...hub.people, ...hub.series],
  path: feedPath,
  render: gatheringAtom,
});
