// Months, weekdays and valid days: what the date lines of pages are made of.

const monthNames = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const weekdayNames = [
  ["sunday", "sun"],
  ["monday", "mon"],
  ["tuesday", "tue", "tues"],
  ["wednesday", "wed"],
  ["thursday", "thu", "thur", "thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
];

const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const weekdays = new Map(weekdayNames.flatMap((names, index) => names.map((name) => [name, index] as const)));

/** From 1. */
export function monthOf(word: string): number | undefined {
  return months.get(word);
}

/** Sunday is 0. */
export function weekdayOf(word: string): number | undefined {
  return weekdays.get(word);
}

const monthBesideDigits =
  /\d[a-z]{0,2}[ .,-]{1,2}(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ .,-]{0,2}\d/i;

/** Holds what may be a month's name beside a day. */
export function mayNameDay(text: string): boolean {
  return monthBesideDigits.test(text);
}

/** The ISO day, or null where there is no such day or no page can be so old or so new. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${padded(month)}-${padded(day)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Sunday is 0. */
export function weekdayOn(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** "05" on a page of 2005, "98" on one of 1998. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 90 ? 1900 + twoDigits : 2000 + twoDigits;
}

export function padded(number: number): string {
  return String(number).padStart(2, "0");
}
