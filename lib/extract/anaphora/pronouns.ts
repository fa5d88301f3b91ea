import type { Scene } from "../attribution";
import type { Mention } from "../mentions";
import { type Models, scoreTrees, softmax } from "../models";
import type { ParsedText } from "../parse";
import { antecedentCandidates, type PronounContext } from "./antecedents";

/** Whom a pronoun means, how sure that is, and why. */
export interface Resolution {
  entity: number;
  probability: number;
  because: string;
}

const SINGULAR = /^(?:he|she|his|her|him)$/;

/** Takes a pronoun and its context; gives the person it most likely means, or null where it may be several. */
export function resolvePronoun(
  scene: Scene,
  pronoun: Mention,
  context: PronounContext,
  models: Models,
): Resolution | null {
  const { parsed } = scene;
  if (!SINGULAR.test(parsed.tokens[pronoun.head]!.lower)) return null;
  const options = antecedentCandidates(scene, pronoun, context);
  if (options.length === 0) return null;
  const shares = softmax(
    options.map((option) => scoreTrees(models.antecedent, option.features.values)),
  );
  const best = shares.indexOf(Math.max(...shares));
  const { entity, nearest } = options[best]!;
  return {
    entity,
    probability: shares[best]!,
    because: reason(parsed, pronoun, nearest, entity === context.lastSpeaker),
  };
}

function reason(
  { tokens, text }: ParsedText,
  pronoun: Mention,
  nearest: Mention,
  spoke: boolean,
): string {
  const name = text.slice(tokens[nearest.first]!.start, tokens[nearest.last - 1]!.end);
  const back = tokens[pronoun.head]!.sentence - tokens[nearest.head]!.sentence;
  const where =
    back === 0
      ? "in the same sentence"
      : back === 1
        ? "in the sentence before"
        : `${back} sentences back`;
  return spoke ? `${name} spoke before and fits` : `${name} is the likeliest antecedent, ${where}`;
}
