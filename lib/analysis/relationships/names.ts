import { partiesOf } from "@/lib/extract";

interface Named {
  parties: string[];
  firstWords: string[];
  secondWords: string[];
}

/**
 * The words by which articles name the two parties of a relationship: those that admins entered or, for a party without
 * any, those that extraction knows for its name. Undefined unless there are two parties.
 */
export function wordsOfParties({
  parties,
  firstWords,
  secondWords,
}: Named): [string[], string[]] | undefined {
  const known = partiesOf(parties);
  if (!known) return undefined;
  const or = (own: string[], usual: string[]) => (own.length > 0 ? own : usual);
  return [or(firstWords, known[0]), or(secondWords, known[1])];
}

/** Whether two names are of one party, such as "EU" and "European Union". Upper and lower case are the same. */
export function isSameParty(one: string, other: string): boolean {
  const known = partiesOf([one, other]);
  const isSame = (first = "", second = "") => first.toLowerCase() === second.toLowerCase();
  return isSame(one, other) || (known !== undefined && isSame(known[0][0], known[1][0]));
}
