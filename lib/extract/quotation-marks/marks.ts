import type { Token } from "../tokens";

/** Whether a quotation mark can only open, can only close, or may do either. */
type Side = "open" | "close" | "either";
/** Marks pair only within their family: “ with ” or ", ‘ with ’, « with ». */
export type Family = "double" | "single" | "angle";

export interface Mark {
  /** Index of its token. */
  token: number;
  family: Family;
  side: Side;
}

const OPENERS = new Set(["“", "„", "‟", "«", "‹", "‘", "‘‘", "``"]);
const FAMILY: Record<string, Family> = {
  "«": "angle",
  "»": "angle",
  "‹": "angle",
  "›": "angle",
  "‘": "single",
  "’": "single",
  "'": "single",
  "`": "single",
};

/** Takes the index of a token that is a quotation mark. Returns its family, and whether it opens or closes. */
export function classifyMark(text: string, tokens: Token[], index: number): Mark {
  const token = tokens[index]!;
  const family = FAMILY[token.text] ?? "double";
  return { token: index, family, side: sideOf(text, token) };
}

// The character alone is unreliable: people mix curly and straight marks, and software turns marks the wrong way round
// after a dash or a space. So the characters on either side of the mark take precedence.
function sideOf(text: string, token: Token): Side {
  const before = text[token.start - 1] ?? " ";
  const after = text[token.end] ?? " ";
  const looseBefore = /[\s([{<—–\-/]/.test(before);
  const looseAfter = /[\s)\]}>—–\-/.,;:!?…]/.test(after);
  if (/[“‘]/.test(token.text) && !(looseAfter && !looseBefore)) return "open";
  if (/[”’]/.test(token.text) && !(looseBefore && !looseAfter)) return "close";
  if (token.text === "„" || token.text === "``") return "open";
  // "« oui », dit-il": a mark before a comma closes. A mark before an ellipsis may open.
  if (
    !OPENERS.has(token.text) &&
    /^(?:[,;:!?)\]}]|\.(?!\.))/.test(text.slice(token.end, token.end + 2))
  )
    return "close";
  if (looseBefore && !/\s/.test(after)) return "open";
  if (looseAfter && !/[\s(]/.test(before)) return "close";
  return OPENERS.has(token.text) ? "open" : "either";
}
