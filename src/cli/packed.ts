// Packs what a large run makes: quantities and features of an extract, claims and groups of the result are compressed until somebody asks.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Keeper } from "../kept.js";
import type { Extract } from "../model/extract.js";
import { type Extracted, madeOf } from "./made.js";

/** Keeps what is made of one document or story at a time. */
export const packing: Keeper = {
  keep: <One>(list: readonly One[]) => {
    const bytes = pack(list);
    return () => unpack(bytes) as readonly One[];
  },
  release: (extract) => {
    const bytes = held.get(extract);
    if (bytes) Object.assign(bytes, { quantities: nothing, features: nothing });
  },
};

interface Bytes {
  quantities: Buffer;
  features: Buffer;
}

/** Of every packed extract, until it is released. */
const held = new WeakMap<Extract, Bytes>();

const nothing = Buffer.alloc(0);

export function packed(one: Extracted): Extracted {
  return "skipped" in one ? one : madeOf({ extract: packedExtract(one.extract()) });
}

function packedExtract({ quantities, features, ...rest }: Extract): Extract {
  const bytes: Bytes = { quantities: pack(quantities), features: pack(features) };
  // What is small is copied: its strings may be slices that keep a whole text.
  const { schema, rules, id, source, holes, checks } = JSON.parse(JSON.stringify(rest)) as typeof rest;
  const one: Extract = {
    schema,
    rules,
    id,
    source,
    get quantities() {
      return unpack(bytes.quantities) as Extract["quantities"];
    },
    holes,
    checks,
    get features() {
      return unpack(bytes.features) as Extract["features"];
    },
  };
  held.set(one, bytes);
  return one;
}

/** A copy: zlib hands out the head of a larger buffer. */
function pack(value: unknown): Buffer {
  return Buffer.from(deflateRawSync(JSON.stringify(value), { level: 1 }));
}

function unpack(bytes: Buffer): unknown {
  return JSON.parse(inflateRawSync(bytes).toString("utf8"));
}
