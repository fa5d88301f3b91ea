import { RadioRow } from "@/components/ui/radio-row";
import { CONFIDENCE_LABELS, CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";
import { CONFIDENCE_DEFINITIONS } from "@/lib/tradecraft/confidence-definitions";

const OPTIONS = CONFIDENCES.map((value) => ({
  value,
  label: CONFIDENCE_LABELS[value],
  help: CONFIDENCE_DEFINITIONS[value],
}));

interface ConfidenceRowProps {
  /** Unique on the page: radio buttons with one name form one group. */
  name: string;
  value: Confidence | "";
  onChange: (value: Confidence) => void;
  error: string | undefined;
}

/** The confidence in an estimate. Each level's definition is its tooltip. */
export const ConfidenceRow = ({ name, value, onChange, error }: ConfidenceRowProps) => (
  <RadioRow<Confidence | "">
    legend="Confidence"
    name={name}
    value={value}
    options={OPTIONS}
    onChange={(chosen) => chosen && onChange(chosen)}
    {...(error && { error })}
  />
);
