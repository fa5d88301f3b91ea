import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Slider } from "@/components/ui/slider";
import { TextInput } from "@/components/ui/text-input";
import {
  isLikelihood,
  type LikelihoodScale,
  likelihoodPhrase,
  neighbouringTerms,
  SCALE_LABELS,
} from "@/lib/tradecraft/likelihood";
import { LikelihoodRuler } from "./likelihood-ruler";

interface LikelihoodInputProps {
  values: { likelihood: number; scale: LikelihoodScale };
  set: (values: { likelihood: number }) => void;
  errors: Record<string, string>;
}

/** A percentage, by slider or number, with the scale's term below. */
export function LikelihoodInput({ values, set, errors }: LikelihoodInputProps) {
  const { likelihood } = values;
  const change = (text: string) => set({ likelihood: Number(text) });
  return (
    <div className="max-w-prose">
      <Field label="Likelihood (%)" error={errors.likelihood}>
        {(control) => (
          <div className="flex items-center gap-3">
            <TextInput
              {...control}
              type="number"
              inputMode="numeric"
              min={1}
              max={99}
              value={likelihood || ""}
              onChange={(event) => change(event.target.value)}
              className="w-20! tabular-nums"
            />
            <Slider
              min={1}
              max={99}
              value={likelihood}
              aria-label="Likelihood, as a slider"
              aria-valuetext={
                isLikelihood(likelihood) ? likelihoodPhrase(likelihood, values.scale) : undefined
              }
              onChange={(event) => change(event.target.value)}
              className="grow"
            />
          </div>
        )}
      </Field>
      {isLikelihood(likelihood) && (
        <div className="mt-3">
          <LikelihoodRuler percent={likelihood} scale={values.scale} />
          <Neighbours likelihood={likelihood} scale={values.scale} onChoose={set} />
        </div>
      )}
    </div>
  );
}

interface NeighboursProps {
  likelihood: number;
  scale: LikelihoodScale;
  onChoose: (values: { likelihood: number }) => void;
}

/** For a gap in the PHIA yardstick, which has no word: the nearest figures that have one. */
function Neighbours({ likelihood, scale, onChoose }: NeighboursProps) {
  const nearest = neighbouringTerms(likelihood, scale);
  if (!nearest) return null;
  const { below, above } = nearest;
  const choices = [
    [below.high, below.term],
    [above.low, above.term],
  ] as const;
  return (
    <p className="mt-2 text-sm text-secondary" role="status">
      {`${likelihood}% has no word on the ${SCALE_LABELS[scale]}. Use `}
      {choices.map(([percent, term], at) => (
        <span key={percent}>
          {at > 0 && " or "}
          <Button
            variant="quiet"
            className="-my-1"
            onClick={() => onChoose({ likelihood: percent })}
          >
            {`${percent}% (${term})`}
          </Button>
        </span>
      ))}
    </p>
  );
}
