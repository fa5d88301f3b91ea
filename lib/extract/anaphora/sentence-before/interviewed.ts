// The person the reporter asked: "I met | a retired envoy | in Lima. “...,” she said".
import { type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import { wordAt } from "../../tokens";
import { nameInApposition } from "../beside";
import { agrees, agreesInGender } from "./agreement";
import { sentenceBefore } from "./sentence-before";

const ASKS =
  /^(?:ask|asked|meet|met|call|called|interview|interviewed|visit|visited|phone|phoned)$/;
const TALKS = /^(?:speak|spoke|talk|talked|sat|turned|wrote|put)$/;
const MAX_VERB = 5;

/** Whom the sentence before a pronoun says the reporter asked. Returns null if it says nothing of the kind. */
export function interviewed(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  if (!/^(?:he|she)$/.test(tokens[pronoun.head]!.lower)) return null;
  const index = sentenceBefore(parsed, pronoun);
  if (index < 0) return null;
  const { first, last } = sentences[index]!;
  const asked = askedFrom(parsed, first, last);
  if (asked < 0) return null;
  const from = mentionsBefore(mentions, asked);
  const whom = mentions
    .slice(from, from + MAX_VERB)
    .find(({ outerFirst, kind }) => outerFirst >= asked && kind !== "pronoun");
  if (!whom || whom.outerFirst > asked + 1 || whom.head >= last) return null;
  if (whom.kind === "person") return agreesInGender(parsed, pronoun, whom.entity) ? whom : null;
  const named = nameInApposition(parsed, whom);
  if (named) return agreesInGender(parsed, pronoun, named.entity) ? named : null;
  return whom.kind === "nominal" && agrees(parsed, pronoun, whom) ? whom : null;
}

/** Where the person begins whom "I" or "we" asked, in a sentence. Returns -1 if there is none. */
function askedFrom({ tokens }: ParsedText, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const { lower: who, span } = tokens[i]!;
    if ((who !== "i" && who !== "we") || span >= 0) continue;
    for (let verb = i + 1; verb < Math.min(i + MAX_VERB, last); verb++) {
      const { lower } = tokens[verb]!;
      if (ASKS.test(lower)) return verb + 1;
      if (TALKS.test(lower))
        for (let to = verb + 1; to < verb + MAX_VERB; to++)
          if (/^(?:to|with)$/.test(wordAt(tokens, to))) return to + 1;
    }
  }
  return -1;
}
