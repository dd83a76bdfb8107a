// Packs what a large run makes: quantities and features of an extract, claims and groups of the result lie compressed on disk until somebody asks.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Keeper } from "../kept.js";
import type { Extract } from "../model/extract.js";
import { type Extracted, madeOf } from "./made.js";
import { setAside } from "./set-aside.js";

/** Keeps what is made of one document or story at a time. */
export const packing: Keeper = pack;

export function packed(one: Extracted): Extracted {
  return "skipped" in one ? one : madeOf({ extract: packedExtract(one.extract()) });
}

function packedExtract(made: Extract): Extract {
  const [quantities, features] = [pack(made.quantities), pack(made.features)];
  // What is small is copied: its strings may be slices that keep a whole text.
  const { schema, rules, id, source, holes, checks } = JSON.parse(JSON.stringify(rest(made))) as Rest;
  return {
    schema,
    rules,
    id,
    source,
    get quantities() {
      return quantities();
    },
    holes,
    checks,
    get features() {
      return features();
    },
  };
}

type Rest = Omit<Extract, "quantities" | "features">;

function rest({ quantities: _quantities, features: _features, ...others }: Extract): Rest {
  return others;
}

function pack<Value>(value: Value): () => Value {
  const aside = setAside(deflateRawSync(JSON.stringify(value), { level: 1 }));
  return () => JSON.parse(inflateRawSync(aside()).toString("utf8")) as Value;
}
