import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { explain } from "../../src/reports/explain.js";
import { formats } from "../../src/reports/formats.js";
import { makeCrowd } from "./crowd.js";
import { makeFlood } from "./flood.js";
import { makeHostile } from "./hostile.js";

it("writes", () => {
  for (const [name, result] of Object.entries({ flood: makeFlood(), crowd: makeCrowd(), hostile: makeHostile() }))
    for (const [format, render] of Object.entries(formats))
      writeFileSync(`/tmp/rep/${name}.${format}`, render(result, { color: false, width: 80 }));
  writeFileSync(
    "/tmp/rep/explain",
    explain(makeFlood(), ["g-1", "c-5", "x-1", "x-2", "k-1"], { color: false, width: 80 }),
  );
});
