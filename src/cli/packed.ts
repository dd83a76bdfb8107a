// Packs what a large run makes: quantities and features of an extract, claims and groups of the result are compressed until somebody asks.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Keep } from "../kept.js";
import type { Extract } from "../model/extract.js";
import { type Extracted, madeOf } from "./made.js";

/** Of one document or story at a time. */
export const keepPacked: Keep = <One>(list: readonly One[]) => {
  const bytes = pack(list);
  return () => unpack(bytes) as readonly One[];
};

export function packed(one: Extracted): Extracted {
  return "skipped" in one ? one : madeOf({ extract: packedExtract(one.extract()) });
}

function packedExtract({ quantities, features, ...rest }: Extract): Extract {
  const [figures, told] = [pack(quantities), pack(features)];
  // What is small is copied: its strings may be slices that keep a whole text.
  const { schema, rules, id, source, holes, checks } = JSON.parse(JSON.stringify(rest)) as typeof rest;
  return {
    schema,
    rules,
    id,
    source,
    get quantities() {
      return unpack(figures) as Extract["quantities"];
    },
    holes,
    checks,
    get features() {
      return unpack(told) as Extract["features"];
    },
  };
}

/** A copy: zlib hands out the head of a larger buffer. */
function pack(value: unknown): Buffer {
  return Buffer.from(deflateRawSync(JSON.stringify(value), { level: 1 }));
}

function unpack(bytes: Buffer): unknown {
  return JSON.parse(inflateRawSync(bytes).toString("utf8"));
}
