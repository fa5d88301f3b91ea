import { wordSet } from "../../lexicon";
import type { Syntax } from "../../syntax";
import { cueOf, wordAt } from "../../tokens";
import type { ContentSpan } from "../content-span";

const PAPER = wordSet(
  `readout readouts excerpt excerpts transcript transcripts text texts statement statements copy copies draft drafts
  remarks recording recordings minutes version account translation`,
);

/** Whether a document merely passes on what someone said: "Lee told the envoy that X, | according to a readout". */
export function isPassedOn(
  { parsed: { tokens } }: Syntax,
  { cue, shape, first, last }: ContentSpan,
): boolean {
  if (!shape.startsWith("according")) return false;
  if (!tokens.slice(cue + 2, cue + 6).some(({ lower }) => PAPER.has(lower))) return false;
  for (let i = first; i < last; i++) {
    const said = cueOf(tokens[i]);
    const modal = /^(?:will|would|to)$/.test(wordAt(tokens, i - 1));
    if (said?.class === "say" && (said.finite || modal) && !tokens[i]!.cap) return true;
  }
  return false;
}
