import { namedBeside } from "./apposition";
import type { Attribution } from "./attribution";
import type { Chronicle } from "./history";
import type { Models } from "./models";
import { meantByNoun } from "./nominal-reference";
import type { MarkedSpan } from "./pairs";
import { resolvePronoun } from "./pronouns";
import { relativeAntecedent } from "./relative";
import type { Scene } from "./speaker-cases";

/** Words that take up somebody named before. */
export const RELATIVE = new Set(["who", "which", "that"]);

type Choice = Omit<Attribution, "entity" | "antecedent" | "because" | "words">;

/** Takes a chosen mention; gives it with the person or body that it means, and how that was found. */
export function identify(
  { reading, roles }: Scene,
  span: MarkedSpan | null,
  choice: Choice,
  chronicle: Chronicle,
  models: Models,
): Attribution {
  const { mention } = choice;
  const context = chronicle.pronounContext(span);
  const sure = (entity: number, because: string | null) => ({
    ...choice,
    entity,
    antecedent: 1,
    because,
    words: null,
  });
  if (mention.entity >= 0) return sure(mention.entity, null);
  if (mention.kind === "pronoun") {
    const resolved = resolvePronoun(reading, mention, context, models);
    if (resolved) {
      return {
        ...choice,
        entity: resolved.entity,
        antecedent: resolved.probability,
        because: resolved.because,
        words: null,
      };
    }
  }
  if (RELATIVE.has(reading.tokens[mention.head]!.lower)) {
    const meant = relativeAntecedent(reading, mention);
    if (meant) return { ...sure(meant.entity, "what it stands beside"), words: meant };
  }
  const beside = mention.kind === "nominal" ? namedBeside(reading, mention) : null;
  if (beside) return sure(beside.entity, "named beside it");
  const meant = meantByNoun(reading, mention, roles, context.lastSpeaker);
  return sure(meant, meant < 0 ? null : "named before and fits");
}
