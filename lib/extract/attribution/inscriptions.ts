import { speakerClassOf, wordSet } from "../lexicon";
import { DETERMINERS } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { type Token, wordAt } from "../tokens";
import type { Candidate } from "./candidates";

const THINGS = wordSet(
  `hat hats cap caps shirt shirts t-shirt t-shirts jersey jerseys jacket jackets hoodie hoodies mask masks badge badges
  button buttons pin pins armband armbands sash bottle bottles mug mugs bag bags balloon balloons cake sticker stickers
  poster posters billboard billboards board boards screen screens wall walls fence sheet sheets flag flags plate plates
  tattoo tattoos graffiti sign signs placard placards banner banners leaflet leaflets flyer flyers plaque plaques
  inscription headline headlines caption captions label labels slogan card cards ribbon ribbons cardboard towel towels`,
);
const BEARS =
  /^(?:read|reads|reading|said|says|saying|declaring|declared|declares|proclaiming|proclaimed)$/;

/**
 * Whether words are written on a thing, so that nobody near it says them: "Lee wore | a hat | reading “...”", "held up | a
 * placard | that said “...”". Returns the index of the candidate that is the thing, -1 if the thing is none, and null if
 * the words are on nothing.
 */
export function bearerOf(
  { parsed: { tokens } }: Syntax,
  { firstToken }: QuotedSpan,
  candidates: Candidate[],
): number | null {
  const thing = thingBefore(tokens, firstToken - 2);
  if (thing < 0) return null;
  return candidates.findIndex(
    ({ mention: { head, first } }) =>
      head === thing &&
      speakerClassOf(tokens[head]!.lower) === "document" &&
      DETERMINERS.has(tokens[first]!.lower),
  );
}

/** The thing that bears the words after a token. Returns -1 if there is none. */
function thingBefore(tokens: Token[], last: number): number {
  const verb = /^[,:]$/.test(wordAt(tokens, last)) ? last - 1 : last;
  if (!BEARS.test(wordAt(tokens, verb))) return -1;
  const joined = /^(?:that|which)$/.test(wordAt(tokens, verb - 1));
  const thing = joined ? verb - 2 : verb - 1;
  if (!joined && !wordAt(tokens, verb).endsWith("ing")) return -1;
  return THINGS.has(wordAt(tokens, thing)) ? thing : -1;
}
