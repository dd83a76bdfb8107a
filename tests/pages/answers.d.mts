export interface Answer {
  readonly need: "required" | "optional" | "noise";
  readonly expression: string;
  readonly start: number;
  readonly end: number;
}

export interface Page {
  readonly name: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}

export function pagesOf(folder: string): Page[];
