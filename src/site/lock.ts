/**
 * One build at a time for an output folder. The lock is a socket on which this process listens: the system closes it
 * with the process, whatever the process dies of, so that a crash never leaves a lock behind.
 */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const RETRY_MS = 150;

/**
 * Waits until nobody else builds into `out`, then takes its lock.
 * @param onWait called once, when there is somebody to wait for.
 * @returns what releases the lock.
 */
export async function lock(out: string, onWait: () => void): Promise<() => Promise<void>> {
  const address = addressOf(out);
  for (let tries = 0; ; tries += 1) {
    const server = await listen(address);
    if (server !== undefined) return () => new Promise((resolve) => server.close(() => resolve()));
    if (await isAnswered(address)) {
      if (tries === 0) onWait();
      await sleep(RETRY_MS);
    } else await rm(address, { force: true });
  }
}

function addressOf(out: string): string {
  const id = createHash("sha256").update(out).digest("hex").slice(0, 24);
  return process.platform === "win32"
    ? `\\\\.\\pipe\\estran-${id}`
    : path.join(os.tmpdir(), `estran-${id}.sock`);
}

function listen(address: string): Promise<net.Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => {
      // a lock alone must not keep a process alive
      server.unref();
      resolve(server);
    });
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
