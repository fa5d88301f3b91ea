"use client";

import { useState } from "react";
import { Select } from "@/components/ui/select";
import { counted } from "@/lib/core/wording";
import type { Proposal } from "@/lib/sources/review/schema";
import { BulkButton } from "./bulk-button";

const FLOORS = [95, 90, 85, 80, 70, 60, 50, 0];

interface BulkAcceptProps {
  /** Those that wait and may be accepted together. */
  among: Proposal[];
  onAccept: (those: Proposal[]) => void;
}

/** Accepts all that wait at or above a certainty. */
export function BulkAccept({ among, onAccept }: BulkAcceptProps) {
  const [floor, setFloor] = useState("90");
  const sure = among.filter(({ certainty }) => Math.round(certainty * 100) >= Number(floor));
  const number = counted(sure.length, "proposal");
  return (
    <span className="flex">
      <BulkButton
        label={`Accept ${sure.length} at or above`}
        disabled={sure.length === 0}
        title={`Accept ${number}?`}
        act={`Accept ${number}`}
        onConfirm={() => onAccept(sure)}
        className="rounded-r-none border-r-0"
      >
        All undecided ones that the desk is at least {floor}% sure of.
      </BulkButton>
      <Select
        aria-label="Lowest certainty"
        value={floor}
        onChange={(event) => setFloor(event.target.value)}
        options={FLOORS.map((value) => ({ value: String(value), label: `${value}%` }))}
        className="w-20 [&>select]:rounded-l-none"
      />
    </span>
  );
}
