// Judges the groups of stories with known answers as those answers group them, and writes the results for the scorer:
// what is wrong there is the judge's, not the grouping's. Claims that the answers do not name keep their own groups.
//   npm run build && node scripts/judge-answers.mjs FOLDER-FOR-RESULTS ANSWERS.gold.json=FOLDER …
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { wholeOf } from "../dist/kept.js";
import { mergeWith } from "../dist/merge.js";
import { createStages } from "../dist/reconcile.js";
import { loadRules } from "../dist/rules/load.js";
import { extractsOf } from "./extracts-of.mjs";

const [out = ".eval/judged", ...inputs] = process.argv.slice(2);
const loaded = loadRules();
const { map, reduce } = createStages(loaded);

mkdirSync(out, { recursive: true });
for (const [answers, folder] of inputs.map((input) => input.split("="))) {
  const gold = JSON.parse(readFileSync(answers, "utf8"));
  const extracts = await extractsOf(folder, loaded, map);
  const result = wholeOf(mergeWith(stagesFor(gold), extracts, { skipped: [], corrections: [] }));
  writeFileSync(join(out, `${basename(answers, ".gold.json")}.json`), JSON.stringify(result));
}

function stagesFor(gold) {
  const fileOf = new Map();
  const stories = (extracts) => {
    for (const { id, source } of extracts) fileOf.set(id, basename(source.path));
    return reduce.stories(extracts);
  };
  const group = (story) => {
    const answerOf = answersFor(gold, story.claims, fileOf);
    const named = new Map();
    for (const claim of story.claims) {
      const answer = answerOf.get(claim.id);
      if (answer) named.set(answer, [...(named.get(answer) ?? []), claim]);
    }
    const rest = reduce.group(story).groups.map((claims) => claims.filter(({ id }) => !answerOf.has(id)));
    return { groups: [...named.values(), ...rest.filter(({ length }) => length > 0)], areSure: () => true };
  };
  return { ...reduce, stories, group };
}

/** The answers' group of each claim, matched as the scorer does: by the longest overlap, each claim once. */
function answersFor(gold, claims, fileOf) {
  const found = new Map();
  for (const want of gold.claims.filter((one) => one.group)) {
    const shared = (claim) => Math.min(want.end, claim.end) - Math.max(want.start, claim.start);
    const [best] = claims
      .filter((claim) => fileOf.get(claim.source) === want.source && shared(claim) > 0 && !found.has(claim.id))
      .sort((a, b) => shared(b) - shared(a));
    if (best) found.set(best.id, want.group);
  }
  return found;
}
