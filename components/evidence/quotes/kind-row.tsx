"use client";

import { RadioRow } from "@/components/ui/radio-row";
import { QUOTE_KIND_LABELS, QUOTE_KINDS, type QuoteKind } from "@/lib/tradecraft/evidence";
import { QUOTE_KIND_HELP } from "@/lib/tradecraft/evidence-help";

interface KindRowProps {
  /** The name of its radio buttons, unique on the page. */
  name: string;
  value: QuoteKind;
  onChange: (kind: QuoteKind) => void;
}

const OPTIONS = QUOTE_KINDS.map((value) => ({
  value,
  label: QUOTE_KIND_LABELS[value],
  help: QUOTE_KIND_HELP[value],
}));

/** Chooses the kind of a quotation. */
export const KindRow = (props: KindRowProps) => (
  <RadioRow legend="Kind" options={OPTIONS} {...props} />
);
