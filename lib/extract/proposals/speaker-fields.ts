import type { Attribution } from "../attribution";
import { DETERMINERS } from "../mentions";
import type { ParsedText } from "../parse";
import type { ExtractedQuote } from "../types";

/** The fields of a quotation that tell who said it, and why. */
export type SaidBy = Pick<
  ExtractedQuote,
  "speaker_text" | "speaker_span" | "speaker_role" | "cue" | "because"
>;

/** Takes a reason; gives the fields where nobody is held to have said it. */
export function saidByNobody(because: string): SaidBy {
  return {
    speaker_text: null,
    speaker_span: null,
    speaker_role: null,
    cue: null,
    because: [because],
  };
}

/** Takes an attribution and the roles of the entities; gives who said it, and why. */
export function saidBy(
  parsed: ParsedText,
  found: Attribution | null,
  roles: Map<number, string>,
): SaidBy {
  if (!found) return saidByNobody("no likely speaker near");
  const { tokens, entities, text } = parsed;
  const { mention, entity, rule } = found;
  const wordsOf = (of: typeof mention): [number, number] => [
    tokens[of.first]!.start,
    tokens[of.last - 1]!.end,
  ];
  const plain = (span: [number, number]) => text.slice(...span).replace(/\s+/g, " ");
  const speaker_span = wordsOf(mention);
  const written = plain(speaker_span);
  // "The memo" at the head of a sentence is "the memo".
  const unnamed = (of: typeof mention) =>
    of.kind === "nominal"
      ? plain(wordsOf(of)).replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) =>
          DETERMINERS.has(tokens[of.first]!.lower) ? letter.toLowerCase() : letter,
        )
      : plain(wordsOf(of));
  // The mention is shown with its title, the name without.
  speaker_span[0] = tokens[mention.roleFirst]!.start;
  const speaker_text = entity >= 0 ? entities[entity]!.name : unnamed(found.words ?? mention);
  const cue = cueText(parsed, found);
  const because = [cue ? `${rule.rule}: “${cue}”` : rule.rule];
  if (found.because) because.push(`“${written}” is ${speaker_text}: ${found.because}`);
  else if (speaker_text.toLowerCase() !== written.toLowerCase())
    because.push(`“${written}” is ${speaker_text}`);
  else if (mention.kind === "pronoun") because.push(`whom “${written}” means is open`);
  because.push(`${Math.round(100 * found.probability)}% among the sources near`);
  return { speaker_text, speaker_span, speaker_role: roles.get(entity) ?? null, cue, because };
}

function cueText({ tokens }: ParsedText, { link, verb }: Attribution): string | null {
  if (link.according) return "according to";
  if (verb >= 0) return tokens[verb]!.text;
  const cue = link.inverted >= 0 ? link.inverted : link.forward;
  return cue >= 0 ? tokens[cue]!.text : link.colon ? ":" : null;
}
