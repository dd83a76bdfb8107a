// Gives a date expression the direction of its clause, where what is written does not tell.
import type { DateExpression, Direction } from "../../model/date.js";

export function withDirection(expression: DateExpression, direction: Direction): DateExpression {
  if (direction === "unknown") return expression;
  switch (expression.kind) {
    case "day":
    case "numeric":
    case "months":
    case "holiday":
    case "weekday":
    case "weekend":
      return expression.direction === "unknown" ? { ...expression, direction } : expression;
    case "weekday-of":
    case "containing":
    case "nth":
    case "part":
      return { ...expression, of: withDirection(expression.of, direction) };
    case "shift":
      return { ...expression, from: withDirection(expression.from, direction) };
    case "range":
      return {
        ...expression,
        from: withDirection(expression.from, direction),
        to: withDirection(expression.to, direction),
      };
    case "years":
    case "unit":
    case "in-year":
    case "rest":
    case "window":
    case "anchor":
      return expression;
  }
}
