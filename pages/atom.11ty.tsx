import { ATOM, atom } from "../src/outputs/index.ts";
import { page } from "./kind.ts";

export default page({ items: () => [ATOM], path: (path) => path, render: (_, hub) => atom(hub) });
