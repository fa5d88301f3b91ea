import { cueOf, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";

// What a court or a council decides, which says nothing: "rejected | a motion".
const PROCEDURE =
  /^(?:motions?|bills?|debates?|amendments?|appeals?|petitions?|applications?|bail|visas?|asylum|resolutions?|nominations?|candidac(?:y|ies))$/;
const CLAIMED = /^(?:asylum|lives|benefits?|office)$/;
const MAX_OBJECT = 4;

/**
 * "Refused | bail", "rejected | a motion", "claimed | asylum": something done rather than said. `toVerb` says that a verb
 * follows ("refused | to go").
 */
export function isDeed(base: string, words: Token[], toVerb: boolean): boolean {
  const [first] = words;
  if (/^(?:refuse|undertake)$/.test(base)) return !toVerb && first!.kind === "word";
  const object = words.slice(0, MAX_OBJECT);
  const end = object.findIndex(({ lower }) =>
    /^(?:of|that|to|for|from|on|in|by|over)$/.test(lower),
  );
  const noun = object[(end < 0 ? object.length : end) - 1]?.lower ?? "";
  if (base === "reject") return PROCEDURE.test(noun);
  return base === "claim" && CLAIMED.test(first!.lower);
}

const INSTRUMENT =
  /^(?:phone|telephone|email|e-mail|radio|loudspeaker|megaphone|letter|fax|text|message|video|videolink|link|whatsapp|telegram|post|intercom)$/;

/** "Told the agency | by phone", "warned | over a loudspeaker": how it was said. */
export function isByInstrument(words: Token[]): boolean {
  if (!/^(?:by|over|via|through|on)$/.test(words[0]!.lower)) return false;
  const object = words.slice(1, MAX_OBJECT);
  return object.some(({ lower }) => INSTRUMENT.test(lower)) && !words.some(isAuxiliary);
}

/** "Announced | by people who did not make it", "a man accused | of theft", "voted | by 40 to 12": the subject says nothing. */
export function isPassive(tokens: Token[], cue: number, words: Token[]): boolean {
  const { base } = cueOf(tokens[cue])!;
  if (/^(?:accuse|suspect)$/.test(base) && tokens[cue + 1]?.lower === "of") return true;
  const passive = base === "vote" || /^(?:be|been|being)$/.test(tokens[cue - 1]?.lower ?? "");
  return passive && words[0]!.lower === "by";
}
