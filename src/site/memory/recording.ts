/**
 * A Hub that knows what is read of it. Whoever renders is given this one: each field of each entry, and each list of the
 * hub, is a fact with a name; reading it is noted. What reads the same facts with the same values gives the same result,
 * so that it need not be made again.
 *
 * Only entries and the hub are behind proxies. What a field holds is given as it is, with the entries in it replaced by
 * their proxies; an entry within a value is its address there, and what it says is another fact.
 */
import { createHash } from "node:crypto";
import { allEntries, type Entry, type Hub } from "../../content/index.ts";

export interface HubRecorder {
  /** The hub, to render from. */
  readonly hub: Hub;
  /** Runs `act`, which is synchronous, and tells which facts it read. */
  readonly record: <T>(act: () => T) => { readonly result: T; readonly reads: ReadonlySet<number> };
  /** The name of a fact: `/articles/x/ title`, `articles`. */
  readonly nameOf: (fact: number) => string;
  /** The number of a fact by its name; its entry need not exist any more. */
  readonly factOf: (name: string) => number;
  /** A digest of the value that a fact has in this hub. */
  readonly versionOf: (fact: number) => string;
  /** A digest of what a page is of: plain values in which entries may stand, and code. */
  readonly digestOf: (value: unknown) => string;
}

/** What an entry is known by; as long as it has the same address, these are the same. */
const IDENTITY: ReadonlySet<string> = new Set(["type", "slug", "path"]);
/** Lists of the hub that are read by key: each of their values is a fact. */
const BY_KEY: ReadonlySet<string> = new Set(["pictures"]);

export function recordHub(hub: Hub): HubRecorder {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const versions: (string | undefined)[] = [];
  const views = new Map<object, object>();
  const proxies = new WeakSet<object>();
  const byPath = new Map<string, Entry>();
  let noting: Set<number> | undefined;
  /** Entries tell their address instead of what they hold, while a value is being digested. */
  let digesting = false;

  const factOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };

  /** The value with proxies in the place of entries; itself where it holds none. */
  const viewOf = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const view = views.get(value);
    if (view !== undefined) return view;
    if (Array.isArray(value)) {
      const items = value.map(viewOf);
      return items.some((item, n) => item !== value[n]) ? Object.freeze(items) : value;
    }
    const fields = Object.entries(value).map(([key, inner]) => [key, viewOf(inner), inner] as const);
    if (fields.every(([, inner, before]) => inner === before)) return value;
    return Object.freeze(Object.fromEntries(fields));
  };

  const observed = (target: object, prefix: string, own?: ReadonlySet<string>): object => {
    const known = new Map<string, { readonly fact: number; readonly value: unknown }>();
    const read = (key: string): unknown => {
      let field = known.get(key);
      if (field === undefined) {
        const inner: unknown = Reflect.get(target, key);
        const value =
          BY_KEY.has(key) && own === undefined ? observed(inner as object, `${key} `) : viewOf(inner);
        field = { fact: factOf(prefix + key), value };
        known.set(key, field);
      }
      if (!(own === undefined && BY_KEY.has(key))) noting?.add(field.fact);
      return field.value;
    };
    const proxy = new Proxy(Object.create(Object.prototype) as object, {
      get: (_, key) => {
        if (typeof key === "symbol") return Reflect.get(target, key);
        if (key === "toJSON") return digesting ? () => ({ "\0entry": prefix }) : undefined;
        if (key in Object.prototype && !Object.hasOwn(target, key)) return Reflect.get(target, key);
        return own?.has(key) ? Reflect.get(target, key) : read(key);
      },
      has: (_, key) => {
        if (typeof key === "string") read(key);
        return Reflect.has(target, key);
      },
      ownKeys: () => {
        noting?.add(factOf(`${prefix}*`));
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === "string" && Object.hasOwn(target, key)
          ? { value: read(key), enumerable: true, configurable: true, writable: false }
          : undefined,
      set: () => false,
      defineProperty: () => false,
      deleteProperty: () => false,
    });
    proxies.add(proxy);
    return proxy;
  };

  for (const entry of allEntries(hub)) {
    byPath.set(entry.path, entry);
    views.set(entry, observed(entry, `${entry.path} `, IDENTITY));
  }
  const view = observed(hub, "") as Hub;

  const digests = new WeakMap<object, string>();
  /** Of what an item is made of, each part is digested once, however many items have it. */
  const digestOfItem = (item: unknown): string => {
    // code, which the program's key tells; what it knows of the hub stands beside it
    if (typeof item === "function") return "code";
    if (typeof item === "string" && item.length < SHORT) return JSON.stringify(item);
    if (typeof item !== "object" || item === null) return digest(item);
    const known = digests.get(item);
    if (known !== undefined) return known;
    const isPlain = !proxies.has(item) && Object.getPrototypeOf(item) === Object.prototype;
    const made = digest(
      isPlain ? Object.entries(item).map(([key, part]) => [key, digestOfItem(part)]) : item,
    );
    digests.set(item, made);
    return made;
  };

  const digest = (value: unknown): string => {
    digesting = true;
    try {
      const text = JSON.stringify(value, refuseUnknown) ?? "undefined";
      if (text.length <= DIGEST_LENGTH) return text;
      return createHash("sha1").update(text).digest("base64url").slice(0, DIGEST_LENGTH);
    } finally {
      digesting = false;
    }
  };

  const valueOfFact = (name: string): unknown => {
    const space = name.indexOf(" ");
    const [holder, key] = [name.slice(0, Math.max(0, space)), name.slice(space + 1)];
    const target =
      space === -1 ? hub : holder.startsWith("/") ? byPath.get(holder) : Reflect.get(hub, holder);
    if (target === undefined) return GONE;
    return key === "*" ? Object.keys(target as object) : viewOf(Reflect.get(target as object, key));
  };

  return {
    hub: view,
    record: (act) => {
      const before = noting;
      const reads = new Set<number>();
      noting = reads;
      try {
        return { result: act(), reads };
      } finally {
        noting = before;
      }
    },
    nameOf: (fact) => names[fact] ?? "",
    factOf,
    versionOf: (fact) => (versions[fact] ??= digest(valueOfFact(names[fact] ?? ""))),
    digestOf: digestOfItem,
  };
}

/** Characters of a digest; what is no longer stands for itself. */
const DIGEST_LENGTH = 12;
const GONE = "\0gone";
/** Texts below this length, in characters, stand for themselves: an address need not be digested. */
const SHORT = 200;

/** What JSON would leave out without a word is refused: a digest must tell all that it is a digest of. */
function refuseUnknown(key: string, value: unknown): unknown {
  if (
    typeof value === "function" ||
    typeof value === "symbol" ||
    value instanceof Map ||
    value instanceof Set
  )
    throw new TypeError(`a ${typeof value} cannot be remembered: ${key}`);
  return value;
}
