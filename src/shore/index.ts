/** The shapes of the shore, out of a voice, of words or of a name. Pure geometry. */
export { avatarShape } from "./avatar-shape.ts";
export * from "./profile.ts";
