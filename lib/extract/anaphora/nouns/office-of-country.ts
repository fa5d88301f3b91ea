import { isOfCountry } from "../../lexicon";
import { type Mention, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";

/**
 * Finds the one person who, by the text, holds the office that a noun names with its country: "Peru's fisheries
 * minister", if it says elsewhere "Ana Ruiz, Peru's fisheries minister" or "Peruvian Fisheries Minister Ana Ruiz".
 * Returns the entity, or -1.
 */
export function holderOfCountrysOffice(parsed: ParsedText, noun: Mention): number {
  const { tokens } = parsed;
  if (noun.kind !== "nominal" || noun.plural) return -1;
  const words = tokens.slice(noun.first, phraseEnd(tokens, noun)).map(({ text }) => text);
  const office = officeOf(words);
  if (office === null) return -1;
  const holders = (holdersIn(parsed).get(office) ?? []).filter(
    (entity) => isOfCountry(words, parsed.roles.get(entity)!) === true,
  );
  return holders.length === 1 ? holders[0]! : -1;
}

// Whoever holds an office, by its words without the country, so that a long text is not read again for each noun.
const known = new WeakMap<ParsedText, Map<string, number[]>>();

function holdersIn(parsed: ParsedText): Map<string, number[]> {
  const before = known.get(parsed);
  if (before) return before;
  const holders = new Map<string, number[]>();
  for (const [entity, role] of parsed.roles) {
    const office = officeOf(role.split(/\s+|(?=['’]s)/u));
    if (office !== null) holders.set(office, [...(holders.get(office) ?? []), entity]);
  }
  known.set(parsed, holders);
  return holders;
}

/** The words of an office without articles and its country. Null if it has no country, or is one word: "minister". */
function officeOf(words: string[]): string | null {
  const office = words.filter((word) => isOfCountry([word], word) === null);
  const plain = office
    .map((word) => word.toLowerCase())
    .filter((word) => !/^(?:the|of|['’]s)$/.test(word));
  return plain.length < 2 || office.length === words.length ? null : plain.join(" ");
}
