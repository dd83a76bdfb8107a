// Packs what a large run makes: quantities and features of an extract, claims and groups of the result lie on disk until somebody asks.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Keeper, Kept } from "../kept.js";
import type { Extract } from "../model/extract.js";
import { setAside, takenFrom } from "./set-aside.js";

/** Keeps what is made of one document or story at a time. */
export const packing: Keeper = (list) => new PackedList(list);

export function packed(extract: Extract): Extract {
  return new PackedExtract(extract);
}

/** So many bytes and more are compressed: for fewer it takes longer than it saves. */
const worthCompressing = 8_000;

/** Classes: a run holds one of each for every document, and closures would be several times as large. */
class Packed<Value> {
  private readonly place: number;
  private readonly size: number;
  private readonly isCompressed: boolean;

  constructor(value: Value) {
    const bytes = Buffer.from(JSON.stringify(value));
    this.isCompressed = bytes.length >= worthCompressing;
    const kept = this.isCompressed ? deflateRawSync(bytes, { level: 1 }) : bytes;
    this.size = kept.length;
    this.place = setAside(kept);
  }

  read(): Value {
    const kept = takenFrom(this.place, this.size);
    return JSON.parse((this.isCompressed ? inflateRawSync(kept) : kept).toString("utf8")) as Value;
  }
}

class PackedList<One> extends Packed<readonly One[]> implements Kept<One> {
  readonly length: number;

  constructor(list: readonly One[]) {
    super(list);
    this.length = list.length;
  }
}

class PackedExtract implements Extract {
  readonly schema = "reconcile-extract/1";
  readonly rules: string;
  readonly id: string;
  readonly source: Extract["source"];
  readonly holes: Extract["holes"];
  readonly checks: Extract["checks"];
  private readonly ownQuantities: Packed<Extract["quantities"]>;
  private readonly ownFeatures: Packed<Extract["features"]>;

  constructor({ rules, id, source, holes, checks, quantities, features }: Extract) {
    this.rules = shared(rules);
    this.id = id;
    // What is small is copied: its strings may be slices that keep a whole text.
    this.source = copied(source);
    this.holes = holes.length === 0 ? none : copied(holes);
    this.checks = checks.length === 0 ? none : copied(checks);
    this.ownQuantities = new Packed(quantities);
    this.ownFeatures = new Packed(features);
  }

  get quantities(): Extract["quantities"] {
    return this.ownQuantities.read();
  }

  get features(): Extract["features"] {
    return this.ownFeatures.read();
  }
}

const none: readonly never[] = [];

function copied<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

let known = "";

/** All extracts of a run were made with the same rules. */
function shared(rules: string): string {
  if (rules !== known) known = rules;
  return known;
}
