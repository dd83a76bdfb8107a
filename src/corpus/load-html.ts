// The libraries that read web pages and feeds, loaded late and together: a bundle keeps the names of a module of our own.
export { Readability } from "@mozilla/readability";
export { parseDocument } from "htmlparser2";
export { parseHTML } from "linkedom";
