import type { Finding } from "./types";

const MISFITS: readonly Finding["code"][] = [
  "wrong-word",
  "wrong-number",
  "between-bands",
  "other-scale",
];

/**
 * Whether a finding about an issue's bottom line shows that it speaks of another figure than its lead forecast's. What
 * else is found isn't asked of a bottom line: its style, and the citations that an estimate needs.
 */
export const isMisfit = ({ code }: Pick<Finding, "code">): boolean => MISFITS.includes(code);
