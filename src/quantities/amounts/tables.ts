// What an amount is read with: numerals, currencies and units.
import type { CurrencyTable } from "../currencies.js";
import type { Unit } from "../draft.js";
import type { NumeralReader } from "../numerals.js";
import type { Scene } from "../scene.js";
import type { UnitTable } from "../units.js";

export interface AmountTables {
  readonly numerals: NumeralReader;
  readonly currencies: CurrencyTable;
  readonly units: UnitTable;
  readonly poundIsMass: (scene: Scene) => boolean;
  /** What weighs in any sentence: "pounds of concrete". */
  readonly poundMaterials: ReadonlySet<string>;
}

export interface UnitPlace {
  readonly unit: Unit;
  /** First token of the unit, and the one after it. */
  readonly first: number;
  readonly end: number;
}
