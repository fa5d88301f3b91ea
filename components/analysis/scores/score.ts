/** A score to three decimal places. */
export const score = (value: number): string => value.toFixed(3);
