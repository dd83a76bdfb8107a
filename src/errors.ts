// Errors that the program expects: they print as one line and end with the exit status of their kind.

/** Nothing can be done as asked: wrong usage, no readable input, a bad rule, an unknown id. Exit status 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}
