/** What a command costs with all the processes that it starts. Linux and macOS: `bash` counts, `ps` looks. */
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface TreeCost {
  /** Seconds of processor, of the user and of the system. */
  readonly cpu: number;
  /** Seconds. */
  readonly wall: number;
  /** Bytes resident at once, the most that was seen: shared pages count in each process. */
  readonly peak: number;
  readonly output: string;
}

/** Milliseconds between two looks at the memory. */
const LOOK_EVERY = 200;
const TIMES = /^COST ([\d.]+) ([\d.]+) ([\d.]+)$/m;

/**
 * Runs a command to its end.
 * @throws Error with what it printed, where it fails
 */
export async function treeCost(command: readonly string[], cwd: string): Promise<TreeCost> {
  const script = `TIMEFORMAT='COST %R %U %S'; time "$@"`;
  const child = spawn("bash", ["-c", script, "bash", ...command], { cwd, detached: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  let peak = 0;
  const look = setInterval(async () => {
    const { stdout } = await run("ps", ["-e", "-o", "pgid=,rss="]).catch(() => ({ stdout: "" }));
    const own = stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
    const bytes = own.reduce((sum, [group, rss = 0]) => (group === child.pid ? sum + rss * 1024 : sum), 0);
    peak = Math.max(peak, bytes);
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => clearInterval(look));
  const [, wall = "0", user = "0", system = "0"] = TIMES.exec(output) ?? [];
  if (code !== 0) throw new Error(`${command.join(" ")}: ${output.slice(-2_000)}`);
  return { cpu: Number(user) + Number(system), wall: Number(wall), peak, output };
}
