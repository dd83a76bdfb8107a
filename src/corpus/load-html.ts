// The libraries that read web pages, loaded late and together: a bundle keeps the names of a module of our own.
export { Readability } from "@mozilla/readability";
export { parseHTML } from "linkedom";
