"use client";

import { RadioRow } from "@/components/ui/radio-row";
import {
  QUOTE_KIND_HELP,
  QUOTE_KIND_LABELS,
  QUOTE_KINDS,
  type QuoteKind,
} from "@/lib/tradecraft/evidence";

interface KindRowProps {
  /** Of its radios: it tells this row from others on the page. */
  name: string;
  value: QuoteKind;
  onChange: (kind: QuoteKind) => void;
}

const OPTIONS = QUOTE_KINDS.map((value) => ({
  value,
  label: QUOTE_KIND_LABELS[value],
  help: QUOTE_KIND_HELP[value],
}));

/** What kind of quotation it is. */
export const KindRow = (props: KindRowProps) => (
  <RadioRow legend="Kind" options={OPTIONS} {...props} />
);
