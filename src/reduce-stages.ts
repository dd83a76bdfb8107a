// The stages that the reduce step is made of, by what each is asked.
import type { StoryClaims } from "./groups/candidates.js";
import type { Labelled } from "./groups/distinct-labels.js";
import type { AreSure, Grouped } from "./groups/groups.js";
import type { Question } from "./groups/question.js";
import type { Claim } from "./model/claim.js";
import type { Published } from "./model/document.js";
import type { Extract } from "./model/extract.js";
import type { Quantity } from "./model/quantity.js";
import type { Gap, Group, Origin, Story } from "./model/result.js";
import type { StoryScene } from "./scenes.js";
import type { YearsOfDays } from "./stories/years-of-days.js";

type JudgeGroup = (claims: readonly Claim[]) => Pick<Group, "verdict" | "reason" | "values" | "origins">;

/** A group with its claims in full. */
export interface Answered {
  readonly group: Group;
  readonly claims: readonly Claim[];
}

/** The stages of the reduce step, made once from the rules. */
export interface ReduceStages {
  readonly resolve: (quantity: Quantity, published: string | null) => Quantity;
  /** Of a document without a date: the year that the dated reports of its story make certain. */
  readonly resolveYear: (quantity: Quantity, reports: readonly string[]) => Quantity;
  /** The years of days that a look back, or a document without a date, writes without one. */
  readonly yearsOfDays: YearsOfDays;
  readonly stories: (extracts: readonly Extract[]) => Story[];
  readonly infer: (extracts: readonly Extract[]) => ReadonlyMap<string, Published>;
  /** Of the documents of one story. */
  readonly origins: (extracts: readonly Extract[], story: string) => Origin[];
  readonly sameName: (a: string, b: string) => boolean;
  readonly group: (story: StoryClaims) => Grouped;
  readonly question: (claims: readonly Claim[]) => Question;
  /** Labels of the questions of one story, told apart. */
  readonly labels: (questions: readonly Labelled[]) => string[];
  /** Made once for each story. */
  readonly judge: (scene: StoryScene, areSure: AreSure) => JudgeGroup;
  readonly holes: (extract: Extract) => Gap[];
  readonly gaps: (questions: readonly Answered[], scene: StoryScene) => Gap[];
}
