import { expect, test } from "vitest";
import { readOne } from "./reading.js";

async function kindOf(page: string, sought: string): Promise<string | undefined> {
  const { text, blocks } = await readOne("md", page);
  return blocks.find(({ start, end }) => text.slice(start, end).includes(sought))?.kind;
}

const article = "# Bank loses data\n\nThe bank said on Monday that 40 files had been copied from it.\n\n";

test.each([
  ["```\nContent-Length: 1842\n```", "1842", "furniture"],
  ["```\nNobody closed the fence behind 1842 files.", "1842", "body"],
  ["[^1]: Census, vol. 2, p. 114.", "114", "furniture"],
  ["<!-- 12 old lines -->", "12", "furniture"],
  ["[7 moments of the night](/gallery)", "moments", "furniture"],
  ["[The bank](/bank) lost 7 files on Sunday, the board said.", "7", "body"],
])("tells what is printed: %s", async (line, sought, kind) => {
  expect(await kindOf(`${article}${line}\n`, sought)).toBe(kind);
});
