/**
 * One build at a time for an output folder. The lock is the operating system's own, which gives it to exactly one
 * process, keeps it for as long as that process lives, however busy, and takes it back when it dies, of whatever:
 * nothing is left to be judged stale, hence nothing to be stolen.
 *
 * - Linux: a socket in the abstract namespace (unix(7)), which is bound once and has no file.
 * - Windows: a named pipe, whose first instance is one process's.
 * - macOS and the BSDs: a file opened with `O_EXLOCK` (open(2)).
 */
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { link, mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cannotWrite } from "./cannot-write.ts";
import type { SitePlace } from "./place.ts";

const RETRY_MS = 100;
/** `O_EXLOCK` of macOS and the BSDs, which Node does not name. */
const O_EXLOCK = 0x20;
const SOCKETS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: "\0estran-",
  android: "\0estran-",
  win32: "\\\\.\\pipe\\estran-",
};

type Release = () => Promise<void>;

/**
 * Waits until nobody else builds into a place, then takes its lock.
 * @param onWait called once, when there is somebody to wait for.
 * @returns what releases the lock.
 * @throws BuildError where nothing may be written beside the output folder
 */
export async function lock(
  { out, work }: Pick<SitePlace, "out" | "work">,
  onWait: () => void,
): Promise<Release> {
  const file = path.join(work, "lock");
  const name = await lockName(file).catch((error: unknown) => cannotWrite(out, error));
  const socket = SOCKETS[process.platform];
  const attempt = socket === undefined ? () => openAlone(file) : () => listen(socket + name);
  for (let tries = 0; ; tries += 1) {
    const release = await attempt();
    if (release !== undefined) return release;
    if (tries === 0) onWait();
    await sleep(RETRY_MS);
  }
}

/** A name that nobody can guess, the same for all who build here: the one that was written first. */
async function lockName(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const known = await readFile(file, "latin1").catch(() => "");
  if (known !== "") return known;
  const own = `${file}.${randomBytes(8).toString("hex")}`;
  await writeFile(own, randomBytes(16).toString("hex"), { mode: 0o600 });
  await link(own, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(own);
  return readFile(file, "latin1");
}

function listen(address: string): Promise<Release | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => {
      // a lock alone must not keep a process alive
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });
}

async function openAlone(file: string): Promise<Release | undefined> {
  try {
    const handle = await open(file, constants.O_RDWR | constants.O_NONBLOCK | O_EXLOCK);
    return () => handle.close();
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      (error.code === "EAGAIN" || error.code === "EWOULDBLOCK")
    )
      return undefined;
    throw error;
  }
}
