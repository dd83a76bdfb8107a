// What a renderer knows of the place that shows its text.

export interface Look {
  readonly color: boolean;
  /** In columns of a terminal. */
  readonly width: number;
}
