// The order of the whole: documents → sentences → quantities → claims → stories → groups → verdicts, gaps, checks.
import { identity } from "./claims/identity.js";
import { createLexis } from "./claims/lexis.js";
import { UserError } from "./errors.js";
import { type Extracted, type ExtractOptions, extractWith, type MapStages } from "./extract.js";
import { distinctLabels } from "./groups/distinct-labels.js";
import { groupClaims } from "./groups/groups.js";
import { questionOf } from "./groups/question.js";
import { type Keeper, wholeOf } from "./kept.js";
import { createLanguage, type Language } from "./language/language.js";
import { type Given, mergeWith } from "./merge.js";
import type { Claim } from "./model/claim.js";
import type { Document } from "./model/document.js";
import type { Extract } from "./model/extract.js";
import type { WordKnowledge } from "./model/language.js";
import type { LargeResult, Result } from "./model/result.js";
import { anchorMentions } from "./quantities/dates/anchors.js";
import { createDateReader } from "./quantities/dates/reader.js";
import { resolveQuantity, resolveYear } from "./quantities/dates/resolve-quantity.js";
import { createLocalCurrency } from "./quantities/local-currency.js";
import { createMoneyOfText } from "./quantities/money-of-text.js";
import { withoutNames } from "./quantities/names-of-text.js";
import { createNumeralReader } from "./quantities/numerals.js";
import { createQuantityReader } from "./quantities/reader.js";
import { findRepeats } from "./quantities/runs.js";
import type { ReduceStages } from "./reduce-stages.js";
import { loadLexicon, loadNames, loadStems } from "./rules/lexicon.js";
import type { LoadedRules } from "./rules/load.js";
import type { Rules } from "./rules/packs.js";
import type { StoryScene } from "./scenes.js";
import { createFeatureReader } from "./stories/features.js";
import { findOrigins } from "./stories/find-origins.js";
import { createStoryFinder } from "./stories/find-stories.js";
import { inferPublished } from "./stories/infer-published.js";
import { createStoryFeatures } from "./stories/story-features.js";
import { createYearsOfDays } from "./stories/years-of-days.js";
import { createCheckDocument } from "./verdicts/checks/check-document.js";
import { findRates } from "./verdicts/exchange-rates.js";
import { createFindGaps, gapsOfHoles } from "./verdicts/gaps.js";
import { createJudge } from "./verdicts/judge.js";
import type { JudgedClaim } from "./verdicts/judged-claim.js";

export interface Pipeline {
  /** The map step, for one document. @throws UserError for one that is no article */
  readonly extractDocument: (document: Document, options: ExtractOptions) => Extract;
  /** The same for several, which takes less time than one after the other. */
  readonly extractDocuments: (documents: readonly Document[], options: ExtractOptions) => Extracted[];
  /** The reduce step. The order of the extracts does not matter. */
  readonly reconcile: (extracts: readonly Extract[], given: Given) => Result;
  /** The same for a large run: what `keeper` holds is made when the result is read. */
  readonly reconcileLarge: (extracts: readonly Extract[], given: Given, keeper?: Keeper) => LargeResult;
}

export function createPipeline(loaded: LoadedRules): Pipeline {
  const { map, reduce } = createStages(loaded);
  return {
    extractDocument: (document, options) => {
      const [extracted] = extractWith(map, [document], options);
      if (extracted === undefined || extracted instanceof UserError) throw extracted;
      return extracted;
    },
    extractDocuments: (documents, options) => extractWith(map, documents, options),
    reconcile: (extracts, given) => wholeOf(mergeWith(reduce, extracts, given)),
    reconcileLarge: (extracts, given, keeper) => mergeWith(reduce, extracts, given, keeper),
  };
}

/** The stages by themselves, for scripts that look inside a step. */
export function createStages({ version, rules }: LoadedRules): { map: MapStages; reduce: ReduceStages } {
  const language = createLanguage({ rules, lexicon: loadLexicon(), names: loadNames(), stems: loadStems() });
  return { map: mapStages(version, rules, language), reduce: reduceStages(rules, language) };
}

function mapStages(version: string, rules: Rules, language: Language): MapStages {
  const numerals = createNumeralReader(rules.numerals);
  const reader = createQuantityReader(rules, createDateReader(rules.calendar, numerals), numerals);
  return {
    rules: version,
    knowledge: { language: wordKnowledge(language), lexis: createLexis(rules) },
    sentences: language.sentences,
    mayHold: reader.mayHold,
    read: reader.readAll,
    anchor: anchorMentions,
    resolve: resolveQuantity,
    withoutNames,
    withMoney: createMoneyOfText(rules.trends.elided),
    withLocalCurrency: createLocalCurrency(rules.currencies.shared),
    check: createCheckDocument(rules.verdicts),
    repeats: (tokens) => findRepeats(tokens).length > 0,
    features: createFeatureReader(rules.stories, language),
  };
}

function wordKnowledge(language: Language): WordKnowledge {
  return {
    tag: language.tag,
    singular: (word) => language.word(word).noun ?? word,
    infinitive: (word) => language.word(word).verb ?? word,
    stem: language.stem,
    isPerson: (singular) => language.word(singular).nounClass === "person",
    nameKind: language.nameKind,
    isPlaceName: language.isPlaceName,
    countryOf: language.countryOf,
  };
}

function reduceStages(rules: Rules, language: Language): ReduceStages {
  const events = new Map(rules.events.events.map((event) => [event.name, event]));
  const stories = createStoryFinder(rules.stories, language);
  const judge = createJudge(rules.verdicts);
  const gaps = createFindGaps(rules.verdicts);
  return {
    resolve: resolveQuantity,
    resolveYear,
    yearsOfDays: createYearsOfDays(resolveQuantity),
    stories: (extracts) => {
      const storyFeatures = createStoryFeatures();
      return stories(
        extracts.map((extract) => {
          const { id, path, published, story } = extract.source;
          return { id, path, published, ...(story === undefined ? {} : { story }), features: storyFeatures(extract) };
        }),
      );
    },
    infer: (extracts) => inferPublished(extracts.map(({ source, features }) => ({ ...source, features }))),
    origins: (extracts, story) =>
      findOrigins(
        extracts.map(({ source, features }) => ({ ...source, story, features })),
        rules.stories,
      ),
    sameName: language.sameName,
    group: (story) => groupClaims(story, rules.grouping, language.sameName),
    question: (claims) => questionOf(claims, (name) => events.get(name)),
    labels: distinctLabels,
    judge: (scene, areSure) => {
      const rates = findRates(scene.claims, rules.verdicts.rounding);
      return (claims) => {
        const event = events.get(claims.find((claim) => claim.frame.event)?.frame.event ?? "");
        const { cannotFall = false, fixed = false } = event ?? {};
        return judge(judgedClaims(claims, scene), {
          rates,
          cannotFall,
          fixed,
          nameOf: scene.nameOf,
          namesIn: scene.namesIn,
          areSure,
        });
      };
    },
    holes: ({ id, holes }) => gapsOfHoles(id, holes, (...parts) => `h-${identity(...parts)}`),
    gaps: (questions, scene) => {
      const judged = questions.map(({ group, claims }) => ({ group, claims: judgedClaims(claims, scene) }));
      return gaps(judged, scene.story, { nameOf: scene.nameOf, idOf: (...parts) => `a-${identity(...parts)}` });
    },
  };
}

function judgedClaims(claims: readonly Claim[], scene: StoryScene): JudgedClaim[] {
  return claims.map((claim) => ({
    published: scene.published.get(claim.source) ?? null,
    origin: scene.originOf(claim.source),
    rank: scene.rankOf(claim.source),
    ...claim,
  }));
}
