/** One lockfile for every machine: where a registry lacks the packages of other platforms, npm leaves them out. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

async function locked(): Promise<Readonly<Record<string, Locked>>> {
  const text = await readFile(new URL("../package-lock.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { packages: Record<string, Locked> }).packages;
}

test("the lockfile holds every optional package that another platform needs, or npm ci fails there and here", async () => {
  const packages = await locked();
  const names = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)),
  );
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} wants ${name}`),
  );
  assert.deepEqual(missing, []);
});

test("the lockfile names no host", async () => {
  const hosts = Object.entries(await locked()).filter(([, { resolved }]) => resolved !== undefined);
  assert.deepEqual(hosts, []);
});

test("npm ci checks every package against a digest of the lockfile", async () => {
  const { "": _, ...packages } = await locked();
  const unchecked = Object.entries(packages).filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  assert.deepEqual(unchecked, []);
});
