import { namedBeside } from "./apposition";
import type { Attribution } from "./attribution";
import type { Chronicle } from "./history";
import type { Models } from "./models";
import { meantByNoun } from "./nominal-reference";
import type { MarkedSpan } from "./pairs";
import { resolvePronoun } from "./pronouns";
import type { Scene } from "./speaker-cases";

type Choice = Omit<Attribution, "entity" | "antecedent" | "because">;

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
      };
    }
  }
  const beside = mention.kind === "nominal" ? namedBeside(reading, mention) : null;
  if (beside) return sure(beside.entity, "named beside it");
  const meant = meantByNoun(reading, mention, roles, context.lastSpeaker);
  return sure(meant, meant < 0 ? null : "named before and fits");
}
