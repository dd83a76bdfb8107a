// Colours by meaning. The only door to chalk.
import { Chalk } from "chalk";
import type { Verdict } from "../model/result.js";

export type Brush = (text: string) => string;

export interface Paint {
  readonly heading: Brush;
  readonly strong: Brush;
  readonly quiet: Brush;
  readonly place: Brush;
  readonly bad: Brush;
  readonly verdict: Readonly<Record<Verdict, Brush>>;
}

export function createPaint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  // Chalk joins all that it is given: as the callback of `map` it would write the index too.
  const brush =
    (paint: (text: string) => string): Brush =>
    (text) =>
      paint(text);
  return {
    heading: brush(chalk.bold.underline),
    strong: brush(chalk.bold),
    quiet: brush(chalk.dim),
    place: brush(chalk.cyan),
    bad: brush(chalk.red),
    verdict: {
      conflict: brush(chalk.red),
      update: brush(chalk.yellow),
      compatible: brush(chalk.blue),
      agree: brush(chalk.green),
      single: brush(chalk.dim),
    },
  };
}
