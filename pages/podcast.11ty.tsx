import { PODCAST, podcast } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({ items: () => [PODCAST], path: (path) => path, render: (_, hub) => podcast(hub) });
