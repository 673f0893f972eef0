export { Coast } from "./coast.tsx";
export { ShoreEdge } from "./edge.tsx";
export * from "./profile.ts";
