"use client";

import { useId, useState } from "react";
import { Confirm } from "@/components/ui/confirm";
import { Select } from "@/components/ui/select";
import { counted } from "@/lib/core/wording";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import { withoutParts } from "./state/container";
import { describeBulk, nearOf, type SpeakerChoice, withChoices } from "./state/speaker-choices";

const THRESHOLDS = [95, 90, 85, 80, 70, 60, 50, 0];

interface BulkAcceptProps {
  /** The undecided proposals that may be accepted in bulk. */
  proposals: Proposal[];
  all: Proposal[];
  lookups: Record<string, NameLookup>;
  /** The least certainty of what is accepted, in percent. */
  threshold: string;
  onThreshold: (threshold: string) => void;
  /** Accepts proposals, after giving speakers the known names chosen for them. */
  onAccept: (proposals: Proposal[], speakers: Record<string, string>) => void;
}

/** Accepts the undecided proposals at or above a certainty, except where it is not decided who a speaker is. */
export function BulkAccept({
  proposals,
  all,
  lookups,
  threshold,
  onThreshold,
  onAccept,
}: BulkAcceptProps) {
  const [choices, setChoices] = useState<Record<string, SpeakerChoice>>({});
  const likely = proposals.filter(
    ({ certainty }) => Math.round(certainty * 100) >= Number(threshold),
  );
  const certain = withoutParts(likely, all);
  const parts = likely.length - certain.length;
  const near = nearOf(certain, lookups);
  const { accepted, speakers } = withChoices(certain, near, choices);
  const undecided = certain.length - accepted.length;
  const isNone = accepted.length === 0;
  const number = counted(accepted.length, "proposal");
  return (
    <span className="flex">
      <Confirm
        opener={{
          label: `Accept ${certain.length} at or above`,
          disabled: certain.length === 0,
          className: "rounded-r-none border-r-0",
        }}
        title={isNone ? "Accept proposals?" : `Accept ${number}?`}
        act={!isNone && { label: `Accept ${number}`, variant: "primary" }}
        onConfirm={(close) => {
          close();
          onAccept(accepted, speakers);
        }}
      >
        <p>
          {describeBulk(threshold, { parts, undecided })}
          {!isNone && " You can undo this in one step."}
        </p>
        {near.length > 0 && (
          <>
            <p>
              These speakers are new, but may already be on the desk under another name. Choose who
              they are, or decide on their proposals one by one.
            </p>
            <ul className="space-y-1.5">
              {near.map((each) => (
                <NearSpeaker
                  key={each.name}
                  {...each}
                  value={choices[each.name] ?? ""}
                  onChange={(choice) => setChoices((now) => ({ ...now, [each.name]: choice }))}
                />
              ))}
            </ul>
          </>
        )}
      </Confirm>
      <Select
        aria-label="Minimum certainty"
        value={threshold}
        onChange={(event) => onThreshold(event.target.value)}
        options={THRESHOLDS.map((value) => ({ value: String(value), label: `${value}%` }))}
        className="w-20 [&>select]:rounded-l-none"
      />
    </span>
  );
}

interface NearSpeakerProps {
  name: string;
  /** How many of the proposals are theirs. */
  count: number;
  near: NameLookup["near"];
  value: SpeakerChoice;
  onChange: (choice: SpeakerChoice) => void;
}

/** Who a new name is: a known speaker or another; or else their proposals are left out. */
function NearSpeaker({ name, count, near, value, onChange }: NearSpeakerProps) {
  const id = useId();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm">
      <label htmlFor={id}>
        <span className="font-medium">{name}</span>, {counted(count, "proposal")}
      </label>
      <Select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        options={[
          { value: "", label: "Leave out" },
          ...near.map((known) => ({
            value: known.name,
            label: `${known.name} (${counted(known.quotes, "quotation")})`,
          })),
          { value: name, label: `A new speaker, ${name}` },
        ]}
      />
    </li>
  );
}
