// Lays own data over the shipped: records by their keys, lists of named entries by their names, other lists by what they lack.
// Of every part it is known where in the own data it stands.

type Path = readonly PropertyKey[];

export interface Overlaid {
  readonly value: unknown;
  /** Where in the own data the innermost part of a path stands, or null for what is shipped. */
  readonly own: (path: Path) => Path | null;
}

/** New entries of a list stand before the shipped ones, so that they are tried first. */
export function overlay(shipped: unknown, own: unknown): Overlaid {
  const places = new Map<string, Path>();
  const value = laid({ shipped, own, path: [], place: [], places });
  return {
    value,
    own: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const place = places.get(keyOf(path.slice(0, length)));
        if (place) return [...place, ...path.slice(length)];
      }
      return null;
    },
  };
}

interface Laying {
  readonly shipped: unknown;
  readonly own: unknown;
  /** In the overlaid data, and in the own data. */
  readonly path: Path;
  readonly place: Path;
  readonly places: Map<string, Path>;
}

function laid(laying: Laying): unknown {
  const { shipped, own, path, place, places } = laying;
  if (isRecord(shipped) && isRecord(own)) return laidRecord(laying, shipped, own);
  if (Array.isArray(shipped) && Array.isArray(own) && !own.every(isNumber)) return laidList(laying, shipped, own);
  places.set(keyOf(path), place);
  return own;
}

function laidRecord({ path, place, places }: Laying, shipped: Fields, own: Fields): Fields {
  const result = { ...shipped };
  for (const [key, value] of Object.entries(own)) {
    const step = { path: [...path, key], place: [...place, key], places };
    if (key in shipped) result[key] = laid({ shipped: shipped[key], own: value, ...step });
    else {
      result[key] = value;
      places.set(keyOf(step.path), step.place);
    }
  }
  // What is missing in an own record, or too much, is told of the record itself.
  places.set(keyOf(path), place);
  return result;
}

function laidList({ path, place, places }: Laying, shipped: readonly unknown[], own: readonly unknown[]): unknown[] {
  const known = new Map(shipped.map((entry, index) => [nameOf(entry), index]));
  const indexed = own.map((entry, index) => ({ entry, place: [...place, index], at: known.get(nameOf(entry)) }));
  const added = indexed.filter(({ at }) => at === undefined);
  const result = [...added.map(({ entry }) => entry), ...shipped];
  for (const [index, one] of added.entries()) places.set(keyOf([...path, index]), one.place);
  for (const { entry, place: from, at } of indexed) {
    if (at === undefined) continue;
    const index = added.length + at;
    result[index] = laid({ shipped: shipped[at], own: entry, path: [...path, index], place: from, places });
  }
  return result;
}

type Fields = Record<string, unknown>;

/** The name of an entry, or the entry itself where it is a word: "about", "USD". */
export function nameOf(entry: unknown): unknown {
  if (!isRecord(entry)) return typeof entry === "object" ? Symbol() : entry;
  return entry.name ?? entry.code ?? Symbol();
}

/** A row of numbers is one value: "[0.4, 1.2]". */
function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
