// Tells by its name what a file holds, and of one that is not read what would be.
import { extname } from "node:path";

export type Format = "txt" | "md" | "html" | "json" | "ndjson" | "feed";

const endings: Readonly<Record<string, Format>> = {
  ".txt": "txt",
  ".text": "txt",
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".mht": "html",
  ".mhtml": "html",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".xml": "feed",
  ".rss": "feed",
  ".atom": "feed",
  ".rdf": "feed",
};

/** "report.json.gz" is a report.json that is packed. */
export function formatOf(name: string): Format | undefined {
  return endings[endingOf(name)];
}

const unread: readonly (readonly [endings: string, reason: string])[] = [
  [".zip .tar .tgz .7z .rar .bz2 .xz .zst .br .warc", "an archive: unpack it, and name the folder"],
  [".pdf", "a PDF file: save its text as .txt"],
  [".doc .docx .odt .rtf .pages .epub .ppt .pptx", "a document to be printed: save it as text or HTML"],
  [".xls .xlsx .ods", "a spreadsheet, and no article"],
  [".webarchive .maff", "a packed web page: save it as HTML"],
];

/** What a user can do about a file that is never read; undefined where its name tells nothing. */
export function reasonUnread(name: string): string | undefined {
  const ending = endingOf(name);
  return unread.find(([endings]) => endings.split(" ").includes(ending))?.[1];
}

function endingOf(name: string): string {
  return extname(name.replace(/\.gz$/i, "")).toLowerCase();
}
