// Reads the day of publication that the address of a page holds.
import { fullYear, isoDay, monthOf } from "./calendar.js";

const longest = 2000;

/** "/2013/09/09/…", "/20130909/…", "/2005/nov/28/…", "/130909-…", "?date=2013-09-09"; null where there is none or no whole day. */
export function dateOfUrl(url: string): string | null {
  const path = pathOf(url);
  return slashedDay(path) ?? dashedDay(path) ?? compactDay(path) ?? shortDay(path);
}

/** The year that stands as a folder of its own: "/2013/". */
export function yearOfUrl(url: string): number | null {
  const match = /\/((?:19|20)\d\d)\//.exec(pathOf(url));
  return match ? Number(match[1]) : null;
}

function pathOf(url: string): string {
  const address = url.slice(0, longest).replace(/^[a-z]+:\/\//i, "");
  const slash = address.indexOf("/");
  return slash < 0 ? "" : address.slice(slash);
}

/** "/2013/09/09/", "/2005/nov/28/", "/2013/9/9". */
function slashedDay(path: string): string | null {
  for (const match of path.matchAll(/\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=[/.?#_-]|$)/gi)) {
    const month = monthOf((match[2] ?? "").toLowerCase()) ?? Number(match[2]);
    const iso = Number.isNaN(month) ? null : isoDay(Number(match[1]), month, Number(match[3]));
    if (iso) return iso;
  }
  return null;
}

/** "2013-09-09" as a part of its own. */
function dashedDay(path: string): string | null {
  for (const match of path.matchAll(/(?<!\d)((?:19|20)\d\d)[-_](\d\d)[-_](\d\d)(?!\d)/g)) {
    const iso = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso) return iso;
  }
  return null;
}

/** "/20130909/", "/20130909-title", "title-20130909.html": eight digits at an end of a part of the path. */
function compactDay(path: string): string | null {
  for (const match of path.matchAll(/(?<=\/|[-_=])((?:19|20)\d\d)(\d\d)(\d\d)(?=[-_/.?#&]|$)/g)) {
    const iso = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso) return iso;
  }
  return null;
}

/** "/130909-title": six digits that are a day, before the words of a title. */
function shortDay(path: string): string | null {
  const match = /\/(\d\d)(\d\d)(\d\d)-[a-z]/i.exec(path);
  return match ? isoDay(fullYear(Number(match[1])), Number(match[2]), Number(match[3])) : null;
}
