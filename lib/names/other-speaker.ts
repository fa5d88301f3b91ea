/** Whom a quotation of an earlier version had for its speaker. */
interface Heard {
  /** The names that the ledger knows them by; none where they are not known. */
  names: string[];
  /** Whom the extraction heard, whatever the review made of it. */
  found: string | null;
}

/**
 * Who says a quotation in a later version, where that seems to be somebody else; null where it is the
 * same one. Where the extraction hears whom it heard before, the article has not changed: the name
 * that the review gave them goes on.
 */
export function otherSpeaker(
  before: Heard,
  now: { speakerName: string | null; foundSpeaker: string | null },
): string | null {
  const name = now.speakerName;
  if (!name || (now.foundSpeaker && now.foundSpeaker === before.found)) return null;
  return before.names.some((known) => isSameName(name, known)) ? null : name;
}

/** A name in full and in part is one name. */
function isSameName(now: string, before: string): boolean {
  const [one, other] = [now.toLowerCase(), before.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
