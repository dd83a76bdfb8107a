// Tells service lines (where to call, where to go, how to write) from news by their figures: all are numbers of telephones, rooms and houses.

/** The line says whom to call or where to go, and holds no figure besides those one needs for it. */
export type IsService = (lower: string) => boolean;

const longest = 260;

/** Behind "1-888-555-TIPS" the letters are told as digits too. */
const telephone =
  /\b\d(?:-\d{3}){1,2}-[a-z]{4,8}\b(?: \(\d{4}\))?|\btext \d{3,7}\b|(?:\+|\b)\d[\d() -]{5,22}\d\b|\b(?:0\d{2,3}|1[01]\d|9(?:11|99))\b/g;
const place =
  /\b(?:room|gate|hall|floor|suite|platform|door|counter|desk|unit|building|block|stand|box|window|level|channel|flat|lot|exit|route|bus|line|extension|ext\.?|radio|fm|row|section|seat) [a-z]?\d{1,4}[a-z]?\b/g;
const house =
  /\b\d{1,5}[a-z]?,? (?:\p{L}[\p{L}'.-]{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|square|drive|place|plaza|boulevard|blvd|way|quay|row|terrace|crescent|parade|highway|court|close)\b/gu;
const hours =
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|hrs\b|o'clock)|\b\d{1,2}[:.]\d\d\b|\b(?:24\/7|24 hours(?: a day)?|24-hour|\d{1,2} ?(?:-|–|to) ?(?=\d{1,2}))/g;
const frequency = /\b\d{2,4}(?:\.\d{1,2})? ?(?:fm|mhz|khz)\b/g;
const number =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third)\b/;

/** What a service line begins with or asks for. */
export function createIsService(headings: readonly string[]): IsService {
  const heads = new Set(headings);
  return (lower) => {
    if (lower.length > longest || !/\d/.test(lower)) return false;
    if (!startsAsService(lower, heads)) return false;
    return !number.test(withoutAddresses(lower));
  };
}

function startsAsService(lower: string, heads: ReadonlySet<string>): boolean {
  const colon = lower.indexOf(":");
  if (colon > 0 && colon <= 40 && heads.has(lower.slice(0, colon).trim())) return true;
  const first = lower.indexOf(" ");
  if (first < 0) return false;
  const second = lower.indexOf(" ", first + 1);
  if (!heads.has(lower.slice(0, first)) && !heads.has(second < 0 ? lower : lower.slice(0, second))) return false;
  return /\d[\d() -]{5,22}\d\b|\d-\d{3}-[a-z]{4}/.test(lower) && !/ \d{1,3}(?:,\d{3})/.test(lower);
}

function withoutAddresses(lower: string): string {
  return [frequency, house, place, hours, telephone].reduce((left, expression) => left.replace(expression, " "), lower);
}
