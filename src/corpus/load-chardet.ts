// The library that guesses encodings, loaded late: few files need it.
export { analyse } from "chardet";
