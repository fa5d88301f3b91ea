// English inflection, as far as it is needed to look words up in lists of base forms.

const VOWEL = /[aeiou]/;
// Verbs that double their last consonant although the rule for short verbs does not cover them.
const DOUBLES = new Set(
  "commit admit refer concur rebut submit permit regret quip rip pan infer demur allot".split(" "),
);

/**
 * Takes a verb as "base", "base/past" or "base/past/participle". Returns the base form, third
 * person, -ing form, past and participle, in that order.
 */
export function verbForms(entry: string): string[] {
  const [base, past, participle] = entry.split("/") as [string, string?, string?];
  const stem = base.endsWith("e") && !base.endsWith("ee") ? base.slice(0, -1) : doubled(base);
  const regular =
    // "Agreed": without a third e.
    base.endsWith("ee")
      ? `${base}d`
      : base.endsWith("y") && !VOWEL.test(base.at(-2) ?? "")
        ? `${base.slice(0, -1)}ied`
        : `${stem}ed`;
  return [base, withS(base), `${stem}ing`, past ?? regular, participle ?? past ?? regular];
}

/** Takes a noun in the singular. Returns its singular and plural. */
export function nounForms(noun: string): [string, string] {
  if (IRREGULAR[noun]) return [noun, IRREGULAR[noun]];
  if (noun.endsWith("man")) return [noun, `${noun.slice(0, -3)}men`];
  return [noun, withS(noun)];
}

const IRREGULAR: Record<string, string> = {
  person: "people",
  child: "children",
  wife: "wives",
  spokesperson: "spokespeople",
  police: "police",
  people: "people",
  man: "men",
  woman: "women",
  analysis: "analyses",
};

/** A noun's plural or a verb's third person. */
function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
  if (word.endsWith("y") && !VOWEL.test(word.at(-2) ?? "")) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function doubled(base: string): string {
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
  return short || DOUBLES.has(base) ? base + base.at(-1) : base;
}
