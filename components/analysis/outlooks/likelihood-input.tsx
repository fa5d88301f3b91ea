import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Slider } from "@/components/ui/slider";
import { TextInput } from "@/components/ui/text-input";
import {
  isLikelihood,
  LIKELIHOOD_RANGE,
  type LikelihoodScale,
  likelihoodPhrase,
  MAX_LIKELIHOOD,
  MIN_LIKELIHOOD,
  neighbouringTerms,
  SCALE_LABELS,
} from "@/lib/tradecraft/likelihood";
import { LikelihoodRuler } from "./likelihood-ruler";

interface LikelihoodInputProps {
  /** Null, or no likelihood, until a figure has been chosen. */
  values: { likelihood: number | null; scale: LikelihoodScale };
  set: (values: { likelihood: number | null }) => void;
  errors: Record<string, string>;
  /** The figure that is moved from. */
  previous?: number | undefined;
  /** Whose that figure is, if it isn't the estimate before this one: "the desk". */
  whose?: string;
  /** Whether it has the focus to begin with. */
  autoFocus?: boolean;
}

const OUT = `Enter a whole percentage from ${LIKELIHOOD_RANGE}.`;

/** A percentage, by number or on the ruler itself, which is the slider: it has one scale. */
export function LikelihoodInput({ values, set, errors, autoFocus, ...from }: LikelihoodInputProps) {
  const { likelihood, scale } = values;
  const change = (text: string) => set({ likelihood: text === "" ? null : Number(text) });
  const percent = likelihood !== null && isLikelihood(likelihood) ? likelihood : null;
  const isOut = likelihood !== null && percent === null;
  const noFigure = isOut ? "Not a valid figure" : "No figure yet";
  const whole = useRef<HTMLDivElement>(null);
  // On a page that has just loaded, the browser gave it the focus before there was a handler.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement && whole.current?.contains(focused))
      if (focused.value === focused.defaultValue) focused.select();
  }, []);
  return (
    <div ref={whole} className="max-w-prose">
      <Field label="Likelihood (%)" error={errors.likelihood ?? (isOut ? OUT : undefined)}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus={autoFocus}
            type="number"
            inputMode="numeric"
            min={MIN_LIKELIHOOD}
            max={MAX_LIKELIHOOD}
            value={likelihood ?? ""}
            onChange={(event) => change(event.target.value)}
            // What is typed replaces the figure, rather than being added to it.
            onFocus={({ currentTarget }) => currentTarget.select()}
            className="w-20! tabular-nums"
          />
        )}
      </Field>
      <div className="ruler-input">
        <LikelihoodRuler percent={percent} noFigure={noFigure} scale={scale} {...from} />
        <Slider
          min={MIN_LIKELIHOOD}
          max={MAX_LIKELIHOOD}
          // Without a figure it shows none, though a range always has a value.
          value={percent ?? from.previous ?? 50}
          aria-label="Likelihood, as a slider"
          aria-valuetext={percent === null ? noFigure : likelihoodPhrase(percent, scale)}
          onChange={(event) => change(event.target.value)}
          // Pressed where it invisibly is already, it changes nothing.
          onPointerUp={({ currentTarget }) => percent === null && change(currentTarget.value)}
        />
      </div>
      {percent !== null && <Neighbours likelihood={percent} scale={scale} onChoose={set} />}
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
