// Writes one article of a story as an outlet would: head, dateline, paragraphs with figures, page furniture.
import type { Fact } from "./events.js";
import { sideFacts } from "./events.js";
import {
  addDays,
  isoDay,
  writeCount,
  writeDay,
  writeMoney,
  writeNumber,
  writePercent,
  writeWeekday,
} from "./figures.js";
import { participle, plural } from "./inflect.js";
import { drawBody, drawOfficial, drawPerson, drawTown, outletOf } from "./names.js";
import { createRandom } from "./random.js";
import { capital, noun, verbPast, type Writer, writeSentence } from "./sentences.js";
import { placeOf, planStory, type Story, valueOn } from "./story.js";
import type { Vocabulary } from "./vocabulary.js";

export interface Article {
  /** "0012/s345-3.txt": the folder holds a thousand articles. */
  readonly path: string;
  readonly text: string;
}

/** Characters of running text. */
const length = 1_900;

interface Report {
  readonly story: Story;
  readonly day: number;
  readonly published: Date;
  readonly outlet: string;
  readonly writer: Writer;
}

export function writeArticle(seed: number, number: number, words: Vocabulary): Article {
  const { story: storyNumber, member } = placeOf(number);
  const story = planStory(seed, storyNumber);
  const random = createRandom(seed, number * 2 + 1);
  const day = Math.min(9, Math.floor(member / 4) + random.between(0, 1));
  const known = [story.body, story.official, `the ${story.body}`, ...story.people];
  const report = {
    story,
    day,
    published: addDays(story.firstDay, day),
    outlet: outletOf((storyNumber * 7 + member * 11) % 400),
    writer: { random, words, known },
  };
  const folder = String(Math.floor(number / 1000)).padStart(4, "0");
  return { path: `${folder}/s${storyNumber}-${member}.txt`, text: textOf(report) };
}

function textOf(report: Report): string {
  const { random } = report.writer;
  const parts = [titleOf(report), `${dateline(report)}${paragraph(report, true)}`];
  for (let sum = 0; sum < length; sum += parts.at(-1)?.length ?? 0) parts.push(paragraph(report, false));
  const furniture = random.chance(0.5);
  return [
    frontMatter(report),
    furniture ? "Skip to content\n\nShare\n\nTweet\n\n" : "",
    parts.join("\n\n"),
    furniture ? `\n\nSign up for our newsletter\n\n© ${report.outlet} ${report.published.getUTCFullYear()}` : "",
    "\n",
  ].join("");
}

function frontMatter({ outlet, published, writer }: Report): string {
  const date = writer.random.chance(0.9) ? `published: ${isoDay(published)}\n` : "";
  return writer.random.chance(0.8) ? `---\noutlet: ${outlet}\n${date}---\n` : "";
}

function titleOf(report: Report): string {
  return fill(report.writer.random.pick(report.story.kind.titles), report, "");
}

function dateline({ story, published, outlet, writer }: Report): string {
  return writer.random.chance(0.4) ? `${story.place.toUpperCase()}, ${writeDay(published)} (${outlet}) - ` : "";
}

/** One to five sentences; about one paragraph in three has a figure, the first one two. */
function paragraph(report: Report, isLead: boolean): string {
  const { random } = report.writer;
  const sentences = Array.from({ length: random.between(1, 3) }, () => writeSentence(report.writer));
  if (isLead || random.chance(0.15)) sentences.unshift(mainFact(report));
  if (isLead || random.chance(0.22)) sentences.push(fill(random.pick(sideFacts), report, ""));
  return sentences.join(" ");
}

function mainFact(report: Report): string {
  const fact = report.writer.random.pick(report.story.kind.facts);
  return fill(report.writer.random.pick(fact.shapes), report, figureOf(report, fact));
}

/** One report in twelve has a figure of its own. */
function figureOf({ story, day, writer: { random } }: Report, fact: Fact): string {
  const value = valueOn(story, fact, day) + (random.chance(0.08) ? random.between(1, 5) : 0);
  if (fact.figure === "money") return writeMoney(value, random);
  return fact.figure === "percent" ? `${value} percent` : writeCount(value, random);
}

/** The blanks that a shape can have, each with what fills it. */
const blanks: Readonly<Record<string, (report: Report) => string>> = {
  place: ({ story, writer }) => (writer.random.chance(0.8) ? story.place : drawTown(writer.random)),
  body: ({ story, writer }) => (writer.random.chance(0.7) ? story.body : drawBody(writer.random)),
  name: ({ story, writer }) => (writer.random.chance(0.6) ? story.official : drawOfficial(writer.random)),
  person: ({ writer }) => drawPerson(writer.random),
  noun: ({ writer }) => noun(writer),
  nouns: ({ writer }) => plural(noun(writer)),
  a: ({ writer }) => writer.words.adjective(writer.random),
  verb: ({ writer }) => writer.words.verb(writer.random),
  verbed: ({ writer }) => (writer.random.chance(0.5) ? verbPast(writer) : participle(writer.words.verb(writer.random))),
  count: ({ writer: { random } }) => writeCount(Math.round(2 ** random.between(2, 22) * (1 + random.next())), random),
  small: ({ writer: { random } }) => writeNumber(random.between(2, 40)),
  money: ({ writer: { random } }) => writeMoney(Math.round(10 ** random.between(2, 9) * (1 + random.next())), random),
  percent: ({ writer }) => writePercent(writer.random),
  age: ({ writer }) => String(writer.random.between(18, 94)),
  year: ({ writer }) => String(writer.random.between(1960, 2020)),
  month: ({ published, writer }) => writeDay(addDays(published, -writer.random.between(20, 300))).replace(/ \d+/, ""),
  day: ({ published, writer }) => writeDay(addDays(published, -writer.random.between(0, 40))),
  weekday: ({ published, writer }) => writeWeekday(addDays(published, -writer.random.between(0, 5))),
};

function fill(shape: string, report: Report, figure: string): string {
  const text = shape.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return name === "n" ? figure : (blanks[name]?.(report) ?? whole);
  });
  return capital(text);
}
