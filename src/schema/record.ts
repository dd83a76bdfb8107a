// Builds schemas that can't drift from the types: an object has a schema for every field of its type, a choice every word of its union.
import { z } from "zod";

/** For each field of `T` a schema of what it holds; those of optional fields are `.exactOptional()`. */
export type Shape<T> = {
  [Field in keyof T]-?: Record<never, never> extends Pick<T, Field>
    ? z.ZodExactOptional<z.ZodType<T[Field]>>
    : z.ZodType<T[Field]>;
};

/** An object of these fields and no others. */
export function record<T extends object>(shape: Shape<T>): z.ZodType<T> {
  return z.strictObject(shape as unknown as z.core.$ZodShape) as unknown as z.ZodType<T>;
}

/** One of the words: `{ up: 0, down: 0 }` is "up" or "down". */
export function choice<Word extends string>(words: Readonly<Record<Word, 0>>): z.ZodType<Word> {
  return z.enum(Object.keys(words) as Word[]);
}

export const text = z.string();
export const texts = z.array(text);
/** An offset in a text, a line number, how many there are. */
export const whole = z.int().min(0);
export const fromOne = z.int().min(1);
export const day = z.string().regex(/^\d{4,6}-\d\d-\d\d$/);
export const flag = z.literal(true);
