import type { Token } from "../../tokens";

/** "The lawyers | ' | association": a lone apostrophe after a plural. */
export const isPossessive = (tokens: Token[], i: number): boolean =>
  (tokens[i]!.text === "’" || tokens[i]!.text === "'") &&
  tokens[i - 1]!.lower.endsWith("s") &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  tokens[i + 1]?.kind === "word";
