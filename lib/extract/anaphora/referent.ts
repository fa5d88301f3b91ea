import type { Attribution, Chronicle, Scene } from "../attribution";
import { speakerClassOf } from "../lexicon";
import type { Mention } from "../mentions";
import type { Models } from "../models";
import type { QuotedSpan } from "../quotation-marks";
import { nameInApposition } from "./apposition";
import { referentOfNoun } from "./definite-nouns";
import { resolvePronoun } from "./pronouns";
import { relativeAntecedent } from "./relative-pronouns";

/** Words that take up somebody named before. */
export const RELATIVE = new Set(["who", "which", "that"]);

type Choice = Omit<Attribution, "entity" | "antecedent" | "because" | "words">;

/** Takes a chosen mention; gives it with the person or body that it means, and how that was found. */
export function identify(
  scene: Scene,
  span: QuotedSpan | null,
  choice: Choice,
  chronicle: Chronicle,
  models: Models,
): Attribution {
  const { parsed, roles } = scene;
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
    const resolved = resolvePronoun(scene, mention, context, models);
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
  if (RELATIVE.has(parsed.tokens[mention.head]!.lower)) {
    const meant = relativeAntecedent(parsed, mention);
    if (meant) return { ...sure(meant.entity, "what it stands beside"), words: meant };
  }
  const beside = mention.kind === "nominal" ? nameInApposition(parsed, mention) : null;
  if (beside) return sure(beside.entity, "named beside it");
  const meant = referentOfNoun(parsed, mention, roles, context.lastSpeaker);
  if (meant < 0 && context.lastSource && goesOn(scene, mention, context.lastSource))
    return { ...sure(-1, "the source of the words before"), words: context.lastSource };
  return sure(meant, meant < 0 ? null : "named before and fits");
}

const NEAR = 3;

/** "The memo said ... | It | added": a pronoun for an unnamed source that spoke just before. */
function goesOn({ parsed: { tokens } }: Scene, mention: Mention, source: Mention): boolean {
  const { lower, sentence } = tokens[mention.head]!;
  if (source.kind !== "nominal" || sentence - tokens[source.head]!.sentence > NEAR) return false;
  if (lower === "they") return source.plural;
  return (
    lower === "it" && !source.plural && speakerClassOf(tokens[source.head]!.lower) !== "person"
  );
}
