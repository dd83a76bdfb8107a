// The id of a document: the one it has, otherwise one made from path and text.
import { digestOf, hexOf } from "../digest.js";

export function ownId(own: string | undefined, path: string, text: string): string {
  return own ?? hexOf(digestOf(`${path}\0${text}`));
}
