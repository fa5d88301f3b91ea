import { Field } from "@/components/ui/field";
import { Slider } from "@/components/ui/slider";
import { TextInput } from "@/components/ui/text-input";
import { isLikelihood, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
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
              onChange={(event) => change(event.target.value)}
              className="grow"
            />
          </div>
        )}
      </Field>
      {isLikelihood(likelihood) && (
        <div className="mt-3">
          <LikelihoodRuler percent={likelihood} scale={values.scale} />
        </div>
      )}
    </div>
  );
}
