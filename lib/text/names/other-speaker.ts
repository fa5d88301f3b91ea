import { isSameName } from "./near";

/** The speaker of a quotation in an earlier version. */
export interface Heard {
  /** The names known for them; none if the speaker is unknown. */
  names: string[];
  /** The speaker that extraction found, whatever the review changed. */
  found: string | null;
}

/**
 * The speaker of a quotation in a later version if it seems to be someone else; null if it is the same
 * person. If extraction finds the same speaker as before, the article has not changed, and the name that
 * the review gave them is kept.
 */
export function otherSpeaker(
  before: Heard,
  now: { speakerName: string | null; foundSpeaker: string | null },
): string | null {
  const name = now.speakerName;
  if (!name || (now.foundSpeaker && now.foundSpeaker === before.found)) return null;
  return before.names.some((known) => isSameName(name, known)) ? null : name;
}
