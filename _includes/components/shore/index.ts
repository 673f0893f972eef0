export { type AvatarShape, avatarShape } from "./avatar-shape.ts";
export { ShoreEdge } from "./edge.tsx";
export * from "./profile.ts";
export { Waveform } from "./waveform.tsx";
