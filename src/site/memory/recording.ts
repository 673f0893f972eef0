/**
 * A Hub that knows what is read of it. Whoever renders is given this one: each field of each entry, and each list of the
 * hub, is a fact with a name; reading it is noted. What reads the same facts with the same values gives the same result,
 * so that it need not be made again.
 *
 * Only entries and the hub are behind proxies. What a field holds is given as it is, with the entries in it replaced by
 * their proxies; an entry within a value is its address there, and what it says is another fact.
 */
import { hash } from "node:crypto";
import type { Entry, Hub } from "../../content/index.ts";

export interface HubRecorder {
  /** The hub, to render from. */
  readonly hub: Hub;
  /** Runs `act`, which is synchronous, and tells which facts it read. */
  readonly record: <T>(act: () => T) => { readonly result: T; readonly reads: ReadonlySet<number> };
  /** The name of a fact: `/articles/x/ title`, `articles`. */
  readonly nameOf: (fact: number) => string;
  /** A digest of the value that a fact has in this hub. */
  readonly versionOf: (fact: number) => bigint;
  /** A digest of what a page is of: plain values in which entries may stand, and code. */
  readonly digestOf: (value: unknown) => string;
  /** What numbers of facts are made of. */
  readonly names: () => FactNames;
  /** The number here of each fact of another recorder; what it is of need not exist any more. */
  readonly numbersOf: (names: FactNames) => (fact: number) => number;
}

/** A fact is the field `keys[fact % MAX_KEYS]` of `holders[floor(fact / MAX_KEYS)]`. */
export interface FactNames {
  /** The hub, which is `""`, addresses of entries, and values of its lists that are read by key, of which "" is the only field. */
  readonly holders: readonly string[];
  readonly keys: readonly string[];
}

/** Names of fields that a hub may have. */
const MAX_KEYS = 512;

/** What an entry is known by; as long as it has the same address, these are the same. */
const IDENTITY: ReadonlySet<string> = new Set(["type", "slug", "path"]);
/** Lists of the hub that are read by key: each of their values is a fact. */
const BY_KEY: ReadonlySet<string> = new Set(["pictures"]);

/** @param entries all those of the hub */
export function recordHub(hub: Hub, entries: readonly Entry[]): HubRecorder {
  const holders = numbered();
  const keys = numbered(MAX_KEYS);
  const views = new Map<object, object>();
  /** Of each entry, the hub and lists that are read by key, and of what stands in their places: what they are called. */
  const names = new WeakMap<object, string>();
  const byPath = new Map<string, Entry>();
  let noting: Set<number> | undefined;

  const factOf = (holder: number, key: string): number => holder * MAX_KEYS + keys.of(key);

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

  /** The view of what a field holds, which is the same at each reading. */
  const fieldView = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = views.get(value);
    if (known !== undefined) return known;
    const view = viewOf(value);
    views.set(value, view as object);
    return view;
  };

  /** What stands in the place of an entry, of the hub, or of a list that is read by key: small, since there is one for each entry. */
  class Observed implements ProxyHandler<object> {
    readonly target: object;
    /** Of an entry or the hub; undefined for a list. */
    readonly holder: number | undefined;
    readonly name: string;
    readonly own: ReadonlySet<string>;

    constructor(
      target: object,
      holder: number | undefined,
      name: string,
      own: ReadonlySet<string> = NOTHING,
    ) {
      this.target = target;
      this.holder = holder;
      this.name = name;
      this.own = own;
    }

    get(_: object, key: string | symbol): unknown {
      if (typeof key === "symbol" || this.own.has(key)) return Reflect.get(this.target, key);
      if (key === "toJSON") return undefined;
      if (key in Object.prototype && !Object.hasOwn(this.target, key)) return Reflect.get(this.target, key);
      return this.read(key);
    }

    read(key: string): unknown {
      if (this.target === hub && BY_KEY.has(key)) return listView(key);
      noting?.add(this.fact(key));
      return fieldView(Reflect.get(this.target, key));
    }

    fact(key: string): number {
      return this.holder === undefined
        ? factOf(holders.of(`${this.name} ${key}`), "")
        : factOf(this.holder, key);
    }

    has(_: object, key: string | symbol): boolean {
      if (typeof key === "string") this.read(key);
      return Reflect.has(this.target, key);
    }

    ownKeys(): (string | symbol)[] {
      noting?.add(this.fact("*"));
      return Reflect.ownKeys(this.target);
    }

    getOwnPropertyDescriptor(_: object, key: string | symbol): PropertyDescriptor | undefined {
      return typeof key === "string" && Object.hasOwn(this.target, key)
        ? { value: this.read(key), enumerable: true, configurable: true, writable: false }
        : undefined;
    }

    set(): boolean {
      return false;
    }

    defineProperty(): boolean {
      return false;
    }

    deleteProperty(): boolean {
      return false;
    }
  }

  const observed = (handler: Observed): object => {
    const proxy = new Proxy(NO_TARGET, handler);
    names.set(handler.target, handler.name);
    names.set(proxy, handler.name);
    return proxy;
  };
  const lists = new Map<string, object>();
  const listView = (key: string): object => {
    const known = lists.get(key) ?? observed(new Observed(Reflect.get(hub, key) as object, undefined, key));
    lists.set(key, known);
    return known;
  };
  for (const entry of entries) {
    byPath.set(entry.path, entry);
    views.set(entry, observed(new Observed(entry, holders.of(entry.path), entry.path, IDENTITY)));
  }
  const view = observed(new Observed(hub, holders.of(""), "")) as Hub;

  const digests = new WeakMap<object, string>();
  const digestOfItem = (item: unknown): string => {
    // code, which the program's key tells; what it knows of the hub stands beside it
    if (typeof item === "function") return "code";
    if (typeof item === "string" && item.length < SHORT) return JSON.stringify(item);
    if (typeof item !== "object" || item === null || names.has(item)) return digest(item);
    const isPlain = Object.getPrototypeOf(item) === Object.prototype;
    if (!isPlain) return digest(item);
    return digest(Object.fromEntries(Object.entries(item).map(([key, part]) => [key, digestOfPart(part)])));
  };
  /** Of what items are made of, each part is digested once, however many items have it. */
  const digestOfPart = (part: unknown): string => {
    if (typeof part !== "object" || part === null || names.has(part)) return digestOfItem(part);
    const known = digests.get(part) ?? digestOfItem(part);
    digests.set(part, known);
    return known;
  };

  const digest = (value: unknown): string => {
    const text = textOf(value);
    return text.length <= DIGEST_LENGTH ? text : hash("sha1", text, "base64url").slice(0, DIGEST_LENGTH);
  };
  const textOf = (value: unknown): string => textOfValue(value, names);

  const valueIn = (fact: number): unknown => {
    const holder = holders.all[Math.floor(fact / MAX_KEYS)] ?? "";
    const [, list, own] = /^(\w+) (.*)$/s.exec(holder) ?? [];
    const target = list !== undefined ? Reflect.get(hub, list) : holder === "" ? hub : byPath.get(holder);
    if (target === undefined) return GONE;
    const key = own ?? keys.all[fact % MAX_KEYS] ?? "";
    return key === "*" ? Object.keys(target as object) : Reflect.get(target as object, key);
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
    nameOf: (fact) =>
      [holders.all[Math.floor(fact / MAX_KEYS)], keys.all[fact % MAX_KEYS]]
        .filter((name) => name !== "")
        .join(" "),
    versionOf: (fact) => hash("sha1", textOf(valueIn(fact)), "buffer").readBigUInt64LE(),
    digestOf: digestOfItem,
    names: () => ({ holders: holders.all, keys: keys.all }),
    numbersOf: (names) => {
      const [ofHolder, ofKey] = [names.holders.map(holders.of), names.keys.map(keys.of)];
      return (fact) =>
        (ofHolder[Math.floor(fact / MAX_KEYS)] ?? 0) * MAX_KEYS + (ofKey[fact % MAX_KEYS] ?? 0);
    },
  };
}

interface Numbered {
  readonly all: readonly string[];
  /** The number of a name: its place among all. */
  readonly of: (name: string) => number;
}

/** @throws RangeError where there are more than `most` */
function numbered(most = Number.POSITIVE_INFINITY): Numbered {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    of: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      if (all.length >= most) throw new RangeError(`more than ${most} names: ${name}`);
      numbers.set(name, all.length);
      return all.push(name) - 1;
    },
  };
}

/** Of each proxy, which says itself what there is. */
const NO_TARGET: object = Object.create(Object.prototype) as object;
const NOTHING: ReadonlySet<string> = new Set();

/** Characters of a digest; what is no longer stands for itself. */
const DIGEST_LENGTH = 12;
const GONE = "\0gone";
/** Texts below this length, in characters, stand for themselves: an address need not be digested. */
const SHORT = 200;

/**
 * A text that is another where a value is. What has a name stands for itself by it.
 * @throws TypeError at what cannot be told from others of its kind
 */
function textOfValue(value: unknown, names: Pick<WeakMap<object, string>, "get">): string {
  if (typeof value === "string") return `${value.length}:${value}`;
  if (typeof value === "number" || typeof value === "boolean" || value === undefined || value === null)
    return String(value);
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} cannot be remembered`);
  const name = names.get(value);
  if (name !== undefined) return `@${name} `;
  if (Array.isArray(value)) return `[${value.map((item) => textOfValue(item, names)).join()}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`a ${value.constructor.name} cannot be remembered`);
  let fields = "";
  for (const [key, inner] of Object.entries(value))
    fields += `${textOfValue(key, names)}${textOfValue(inner, names)},`;
  return `{${fields}}`;
}
