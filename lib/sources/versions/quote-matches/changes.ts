import { assertionWords } from "@/lib/desk/events/fields";
import { isSameName } from "@/lib/text/names/near";
import { type Heard, otherSpeaker } from "@/lib/text/names/other-speaker";
import type { Assertion } from "@/lib/tradecraft/evidence";

/** A quotation of an earlier version: what it says, and what extraction had found. */
export interface Earlier {
  heard: Heard;
  assertion: Assertion;
  foundAssertion: Assertion | null;
}

/** The proposal of a later version that may continue it: what it says, and what extraction found here. */
interface Later {
  speakerName: string | null;
  foundSpeaker: string | null;
  assertion: Assertion;
  foundAssertion: Assertion | null;
}

/**
 * Whether the speaker says, denies or didn't say the words here, if that is other than in the earlier version; null if it
 * is the same. If extraction reads the words as it did before, the article has not changed, and what a person made of
 * them is kept.
 */
export function otherAssertion(
  earlier: Earlier,
  now: Pick<Later, "assertion" | "foundAssertion">,
): Assertion | null {
  const found = now.foundAssertion ?? now.assertion;
  return found === earlier.assertion || found === earlier.foundAssertion ? null : found;
}

/** Whether a later version, as extraction reads it, has someone else say the words, or no longer has them said. */
export const isReattributed = (earlier: Earlier, now: Omit<Later, "speakerName">): boolean =>
  otherSpeaker(earlier.heard, { ...now, speakerName: now.foundSpeaker }) !== null ||
  otherAssertion(earlier, now) !== null;

/**
 * What a person corrected in the earlier version and the later one takes over, in words: extraction misreads the same
 * passage as it did before, so nobody has to correct it again.
 */
export function carriedOver({ heard, assertion, foundAssertion }: Earlier, now: Later): string[] {
  const isNamed = (name: string | null) =>
    name !== null && heard.names.some((known) => isSameName(name, known));
  const speaker =
    now.foundSpeaker !== null &&
    now.foundSpeaker === heard.found &&
    !isNamed(now.foundSpeaker) &&
    isNamed(now.speakerName);
  const isCorrected =
    foundAssertion !== null &&
    now.foundAssertion === foundAssertion &&
    foundAssertion !== assertion &&
    now.assertion === assertion;
  const from = { assertion: { from: foundAssertion, to: assertion } };
  return [
    ...(speaker ? ["the speaker was corrected in the earlier version"] : []),
    ...(isCorrected ? [`corrected${assertionWords(from)} in the earlier version`] : []),
  ];
}
