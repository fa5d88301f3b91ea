import type { Token } from "../../tokens";

/** Whether a token is in the paragraph of a head, and inside or outside the same quotation marks. */
export function belongs(tokens: Token[], i: number, head: number): boolean {
  const [t, own] = [tokens[i], tokens[head]!];
  return t !== undefined && t.paragraph === own.paragraph && t.span === own.span;
}
