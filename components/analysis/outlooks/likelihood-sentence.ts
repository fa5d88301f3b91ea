import { type LikelihoodScale, likelihoodPhrase, SCALE_LABELS } from "@/lib/tradecraft/likelihood";

export interface RulerDissent {
  percent: number;
  name: string;
}

/** What a likelihood ruler shows, in words for screen readers. */
export function likelihoodSentence(
  percent: number,
  scale: LikelihoodScale,
  previous?: number,
  dissents: readonly RulerDissent[] = [],
): string {
  const say = (value: number) => likelihoodPhrase(value, scale);
  return [
    `Likelihood: ${say(percent)} by ${SCALE_LABELS[scale]}`,
    previous !== undefined && `previously ${say(previous)}`,
    ...dissents.map(({ name, percent }) => `${name} dissents: ${say(percent)}`),
  ]
    .filter(Boolean)
    .join("; ");
}
