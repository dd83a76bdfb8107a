// Reads ages: "81-year-old", "Smailov, 49, previously", "aged 7", "ages 12, 15 and 18", "a man of 44", "children under five", "Their median age is 38", "He was 81."
import { readApposition, readAt, readCopula, readExtreme, readLimit, readMean, readOfPerson } from "./ages/persons.js";
import { type AgeReader, type AgeTables, canBeAge } from "./ages/tables.js";
import { readAbbreviated, readIntroduced, readListed, readOld, readOlder } from "./ages/written.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** Of numbers that can be ages; the first that fits wins. */
const readers: readonly AgeReader[] = [
  readAbbreviated,
  readIntroduced,
  readOlder,
  readListed,
  readApposition,
  readOfPerson,
  readLimit,
  readExtreme,
  readMean,
  readAt,
  readCopula,
];

export function readAges(drafts: readonly Draft[], scene: Scene, tables: AgeTables): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) result.push(readAge(draft, scene, tables, result.at(-1)) ?? draft);
  return result;
}

function readAge(draft: Draft, scene: Scene, tables: AgeTables, before: Draft | undefined): Draft | null {
  const old = readOld(draft, scene, tables, before);
  if (old || !canBeAge(draft, tables)) return old;
  for (const read of readers) {
    const age = read(draft, scene, tables, before);
    if (age) return age;
  }
  return null;
}
