"use client";

import { RadioRow } from "@/components/ui/radio-row";
import { RELATION_LABELS, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import { RELATION_HELP } from "@/lib/tradecraft/evidence-help";

interface RelationRowProps {
  /** The name of its radio buttons, unique on the page. */
  name: string;
  value: Relation;
  onChange: (relation: Relation) => void;
  /** If given, the legend names the issue and is for screen readers only. */
  issue?: string;
}

const OPTIONS = RELATIONS.map((value) => ({
  value,
  label: RELATION_LABELS[value],
  help: RELATION_HELP[value],
}));

/** Chooses how a quotation bears on an issue. */
export const RelationRow = ({ issue, ...row }: RelationRowProps) => (
  <RadioRow
    legend={issue === undefined ? "How it bears on the outlook" : `How it bears on ${issue}`}
    bare={issue !== undefined}
    options={OPTIONS}
    {...row}
  />
);
