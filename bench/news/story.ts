// Plans a story: its event, where and when it happens, and what is true of it on each day.
import { type EventKind, eventKinds, type Fact } from "./events.js";
import { addDays } from "./figures.js";
import { drawBody, drawOfficial, drawPerson, drawTown } from "./names.js";
import { createRandom } from "./random.js";

export interface Story {
  readonly kind: EventKind;
  readonly place: string;
  readonly body: string;
  readonly official: string;
  readonly people: readonly string[];
  readonly firstDay: Date;
  /** The true value of each fact on the first day. */
  readonly values: ReadonlyMap<Fact, number>;
}

/** How many outlets report: most stories have a few articles, some have many; ten on the average. */
const sizes = [1, 2, 3, 3, 4, 5, 6, 8, 11, 16, 21, 40];
const round = sizes.reduce((sum, size) => sum + size, 0);
const epoch = new Date("2021-01-04T00:00:00Z");

export interface Place {
  readonly story: number;
  /** The place of the article among those of its story. */
  readonly member: number;
}

/** Articles of twelve stories take turns, so that those of one do not lie side by side. */
export function placeOf(article: number): Place {
  const rounds = Math.floor(article / round);
  let left = article % round;
  for (let member = 0; ; member++) {
    const open = sizes.flatMap((size, index) => (size > member ? index : []));
    const index = open[left];
    if (index !== undefined) return { story: rounds * sizes.length + index, member };
    left -= open.length;
  }
}

export function planStory(seed: number, number: number): Story {
  const random = createRandom(seed, number * 2);
  const kind = random.pick(eventKinds);
  return {
    kind,
    place: drawTown(random),
    body: drawBody(random),
    official: drawOfficial(random),
    people: [drawPerson(random), drawPerson(random), drawPerson(random)],
    firstDay: addDays(epoch, random.between(0, 1400)),
    values: new Map(kind.facts.map((fact) => [fact, drawValue(fact, random.next())])),
  };
}

/** Small values are as likely as large ones, digit for digit. */
function drawValue({ low, high }: Fact, share: number): number {
  return Math.round(low * (high / low) ** share);
}

export function valueOn(story: Story, fact: Fact, day: number): number {
  return Math.round((story.values.get(fact) ?? fact.low) * (1 + fact.growth * day));
}
