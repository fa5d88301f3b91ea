import { type LikelihoodScale, likelihoodPhrase, SCALE_LABELS } from "@/lib/tradecraft/likelihood";

export interface RulerDissent {
  percent: number;
  name: string;
}

/** What else is on a ruler: the previous likelihood, or someone else's figure, and dissents. */
interface Beside {
  /** What to say without a likelihood. */
  noFigure?: string | undefined;
  previous?: number | undefined;
  whose?: string | undefined;
  dissents?: readonly RulerDissent[] | undefined;
}

/** What a likelihood ruler shows, in words for screen readers. */
export function likelihoodSentence(
  percent: number | null,
  scale: LikelihoodScale,
  { noFigure = "No figure yet", previous, whose, dissents = [] }: Beside = {},
): string {
  const say = (value: number) => likelihoodPhrase(value, scale);
  return [
    percent === null
      ? `Likelihood: ${noFigure.toLowerCase()}`
      : `Likelihood: ${say(percent)} by ${SCALE_LABELS[scale]}`,
    previous !== undefined && `${whose ? `${whose}:` : "previously"} ${say(previous)}`,
    ...dissents.map(({ name, percent }) => `${name} dissents: ${say(percent)}`),
  ]
    .filter(Boolean)
    .join("; ");
}
