"use client";

import { RadioRow } from "@/components/ui/radio-row";
import {
  RELATION_HELP,
  RELATION_LABELS,
  RELATIONS,
  type Relation,
} from "@/lib/tradecraft/evidence";

interface RelationRowProps {
  /** Of its radios: it tells this row from others on the page. */
  name: string;
  value: Relation;
  onChange: (relation: Relation) => void;
  /** Where the issue stands beside it, the legend names it and is only read out. */
  issue?: string;
}

const OPTIONS = RELATIONS.map((value) => ({
  value,
  label: RELATION_LABELS[value],
  help: RELATION_HELP[value],
}));

/** How a quotation bears on an issue. */
export const RelationRow = ({ issue, ...row }: RelationRowProps) => (
  <RadioRow
    legend={issue === undefined ? "It bears on the outlook as" : `How it bears on ${issue}`}
    bare={issue !== undefined}
    options={OPTIONS}
    {...row}
  />
);
