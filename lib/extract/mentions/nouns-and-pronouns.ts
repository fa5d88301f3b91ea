import {
  DOCUMENT_NOUN_FORMS,
  FUNCTION_WORDS,
  GROUP_NOUN_FORMS,
  genderOfWord,
  PERSON_NOUN_FORMS,
  speakerClassOf,
} from "../lexicon";
import { cueOf, type Token } from "../tokens";
import { type Mention, makeMention } from "./mention";

/** Words that open a common noun's phrase. */
export const DETERMINERS = new Set(
  `a an the this that these those my your his her its our their some any no every each either neither
  both all many much few several most more another other such one two three four five six dozens
  hundreds thousands half multiple numerous various`.split(/\s+/),
);
const PRONOUNS = new Set(
  `he she they i we it who you his her their him them my our me us someone somebody others many some
  everyone everybody one another most those several both none which`.split(/\s+/),
);
const PLURAL_PRONOUNS = new Set(
  "they we their them our us others many some most those several both".split(" "),
);
const REACH = 7;

/** Marks tokens in a name of a person; other names are marked with 1. */
export const PERSON = 2;

/** Takes tokens and which of them stand in a name; gives the common nouns that can be a source. */
export function findNominals(tokens: Token[], named: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== "word" || named[i] || speakerClassOf(t.lower) === null) continue;
    const next = tokens[i + 1];
    // Only the last noun of a compound is the head: "campaign | manager".
    if (next && !next.cap && !named[i + 1] && speakerClassOf(next.lower) && !cueOf(next)?.finite)
      continue;
    // Directly before a name it is that person's title: "spokesman | Josh Earnest".
    if (next && next.paragraph === t.paragraph && (named[i + 1] ?? 0) === PERSON) continue;
    const first = phraseStart(tokens, i);
    // "they poll", "to report": verbs.
    if (
      first === i &&
      /^(?:to|will|would|can|could|should|they|we|i|you|who)$/.test(tokens[i - 1]?.lower ?? "")
    )
      continue;
    const plural =
      PERSON_NOUN_FORMS.get(t.lower) ??
      GROUP_NOUN_FORMS.get(t.lower) ??
      DOCUMENT_NOUN_FORMS.get(t.lower);
    const gender = genderOfWord(t.lower);
    found.push(makeMention("nominal", [first, first, i + 1], i, gender, plural === true));
  }
  return found;
}

function phraseStart(tokens: Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < REACH) {
    const t = tokens[first - 1]!;
    if (t.paragraph !== tokens[head]!.paragraph || t.span !== tokens[head]!.span) break;
    if (DETERMINERS.has(t.lower)) return first - 1;
    if (t.kind === "number" || t.lower === "'s" || t.lower === "’s") first--;
    else if (t.kind !== "word" || FUNCTION_WORDS.has(t.lower) || cueOf(t)?.finite) break;
    else first--;
  }
  return first;
}

const DETERMINING = new Set("one many some most another several both".split(" "));

/** "at | one | point", "| some | voters": a determiner, and the noun after it the source if any is. */
function determines(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (!DETERMINING.has(lower) || next?.kind !== "word" || FUNCTION_WORDS.has(next.lower))
    return false;
  const cue = cueOf(next);
  return !cue || (!cue.finite && (lower === "one" || lower === "another"));
}

/** Takes tokens and which of them stand in a name; gives the pronouns that can be a source. */
export function findPronouns(tokens: Token[], named: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== "word" || named[i] || !PRONOUNS.has(t.lower) || t.text === "US") continue;
    if (determines(tokens, i)) continue;
    const plural = PLURAL_PRONOUNS.has(t.lower);
    found.push(makeMention("pronoun", [i, i, i + 1], i, genderOfWord(t.lower), plural));
  }
  return found;
}
