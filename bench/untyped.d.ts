// Rivals that ship no types of their own where TypeScript looks for them.
declare module "@microsoft/recognizers-text-suite" {
  type Recognize = (text: string, culture: string, ...rest: unknown[]) => unknown[];
  export const Culture: { English: string };
  export const recognizeNumber: Recognize;
  export const recognizePercentage: Recognize;
  export const recognizeAge: Recognize;
  export const recognizeCurrency: Recognize;
  export const recognizeDimension: Recognize;
  export const recognizeTemperature: Recognize;
  export const recognizeDateTime: Recognize;
}
