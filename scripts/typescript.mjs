/** Commands are TypeScript: Node reads it by itself from 24.3 on, without a warning; for older versions tsx does. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 3)) await import("tsx");
