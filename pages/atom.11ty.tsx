import { ATOM, atom } from "../src/outputs/index.ts";
import { pageKind } from "./kind.ts";

export default pageKind({ items: () => [ATOM], path: (path) => path, render: (_, hub) => atom(hub) });
