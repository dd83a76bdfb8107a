// Takes the digits of names, codes, addresses, telephone numbers, links and list marks, so that nothing reads them as amounts.
import { takeAddress } from "./codes/addresses.js";
import { takeCode } from "./codes/letters.js";
import { takeLink, takeListMark } from "./codes/links.js";
import { takeName } from "./codes/names.js";
import { takeShortNumber } from "./codes/short-numbers.js";
import type { CodeTables } from "./codes/tables.js";
import { takeTelephone } from "./codes/telephones.js";
import { byName, hasRole, isFree, isHyphen, roles, type Scene, take } from "./scene.js";

type Taker = (scene: Scene, index: number, tables: CodeTables) => number;

/** Each gives the index after what it takes, or the index itself; the first that takes something wins. */
const takers: readonly Taker[] = [
  takePhrase,
  takeLink,
  takeListMark,
  takeTelephone,
  takeShortNumber,
  takeAddress,
  takeCode,
  takeName,
];
const takersOfPhrases: readonly Taker[] = [takePhrase];
const noTakers: readonly Taker[] = [];

/** Most tokens begin no code. A mark before "@" is part of its name. */
function takersAt(scene: Scene, index: number): readonly Taker[] {
  if (hasRole(scene, index, roles.code)) return takers;
  if (scene.tokens[index + 1]?.text === "@" && scene.tokens[index]?.kind !== "word") return takers;
  return hasRole(scene, index, roles.phrase) ? takersOfPhrases : noTakers;
}

export function takeCodes(scene: Scene, tables: CodeTables): void {
  const { tokens, taken } = scene;
  for (let index = 0; index < tokens.length; ) {
    let end = index;
    for (const taker of taken[index] === 0 ? takersAt(scene, index) : noTakers) {
      end = taker(scene, index, tables);
      if (end > index) break;
    }
    if (end > index) take(scene, index, end, byName);
    index = Math.max(end, index + 1);
  }
}

function takePhrase(scene: Scene, index: number, tables: CodeTables): number {
  const tight = isHyphen(scene, index + 1) ? tables.tight.startingAt(scene.tokens, index) : null;
  const found = tight ?? tables.phrases.startingAt(scene.tokens, index);
  return found && isFree(scene, index, found.end) && !isHyphen(scene, found.end) ? found.end : index;
}
