/**
 * Commands are TypeScript: Node reads it by itself from 24.3 on, without a warning; for older versions tsx does. What Node
 * compiles is kept for the next command (`module.enableCompileCache`, from 22.1 on).
 */
import module from "node:module";

module.enableCompileCache?.();
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 3)) await import("tsx");
