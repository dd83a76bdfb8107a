export declare const overlaps: (expected: unknown, found: unknown) => boolean;
export declare const sameValue: (expected: unknown, quantity: unknown) => boolean;
export declare const sameNoun: (expected: unknown, claim: unknown) => boolean;
export declare const samePredicate: (expected: unknown, claim: unknown) => boolean;
export declare const sameName: (expected: unknown, name: unknown) => boolean;
export declare const sameScope: (expected: unknown, claim: unknown) => boolean;
export declare const sameModality: (expected: unknown, modality: unknown) => boolean;
export declare const stems: (text: string) => string[];
