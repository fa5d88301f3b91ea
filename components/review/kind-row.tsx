"use client";

import { RadioRow } from "@/components/ui/radio-row";
import {
  QUOTE_KIND_HELP,
  QUOTE_KIND_LABELS,
  QUOTE_KINDS,
  type QuoteKind,
} from "@/lib/tradecraft/evidence";

interface KindRowProps {
  /** Tells this row from others on the page. */
  id: string;
  value: QuoteKind;
  onChange: (kind: QuoteKind) => void;
}

const OPTIONS = QUOTE_KINDS.map((value) => ({
  value,
  label: QUOTE_KIND_LABELS[value],
  help: QUOTE_KIND_HELP[value],
}));

/** What kind of quotation it is. */
export const KindRow = ({ id, value, onChange }: KindRowProps) => (
  <RadioRow legend="Kind" name={`kind-${id}`} value={value} onChange={onChange} options={OPTIONS} />
);
