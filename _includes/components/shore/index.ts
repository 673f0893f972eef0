export { Coast } from "./coast.tsx";
export { ShoreEdge } from "./edge.tsx";
export { type Islet, islet } from "./islet.ts";
export * from "./profile.ts";
