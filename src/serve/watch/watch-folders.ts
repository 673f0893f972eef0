import path from "node:path";
import { watch } from "chokidar";

/** Files and folders that no source is named like: hidden ones, and what editors leave while they save. */
const NOISE = /^\.|~$|^#.*#$|\.(?:swp|swx|tmp)$/;
/** Milliseconds of quiet after which a change is told: saving one file makes several events. */
const QUIET_MS = 50;

/**
 * Calls `onChange` with the paths touched, once they have settled: changed, made, renamed or removed.
 * Links are not followed.
 * @returns what stops it.
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: (paths: readonly string[]) => void,
): Promise<() => void> {
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const notify = () => {
    const paths = [...touched];
    touched.clear();
    onChange(paths);
  };
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => !folders.includes(file) && NOISE.test(path.basename(file)),
  }).on("all", (_event, file) => {
    touched.add(file);
    clearTimeout(timer);
    timer = setTimeout(notify, QUIET_MS);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return () => {
    clearTimeout(timer);
    void watcher.close();
  };
}
