import type { Token } from "../../tokens";

/** Whether words between two tokens are in quotation marks. */
export const isQuotedIn = (tokens: Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ span }) => span >= 0);
