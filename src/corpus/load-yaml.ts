// The library that reads front matter, loaded late: a bundle keeps the names of a module of our own.
export { parseDocument } from "yaml";
