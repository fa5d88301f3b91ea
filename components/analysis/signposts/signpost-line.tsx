import { listed } from "@/lib/core/wording";
import { directionWords } from "@/lib/tradecraft/signpost-direction";
import type { SignpostFacts } from "./signpost-facts";

/** What a sign means, and what it is recognised by. */
export function SignpostLine({ signpost }: { signpost: SignpostFacts }) {
  const { direction, forecast, terms, speakers, matches, author } = signpost;
  const said = speakers.length > 0 ? `, said by ${listed(speakers, "or")}` : "";
  return (
    <p className="max-w-prose text-sm text-secondary">
      {`It ${directionWords(direction, forecast)}. Looks for ${quoted(terms)}${said}.`}
      {` Written by ${author}; ${matches === 0 ? "no match yet" : matches === 1 ? "1 match" : `${matches} matches`}.`}
    </p>
  );
}

/** "“drills” or “exercises”". */
export const quoted = (words: string[]): string =>
  listed(
    words.map((word) => `“${word}”`),
    "or",
  );
