import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { isOvertaken } from "@/components/ui/use-command";
import type { Refusal } from "@/lib/core/command/errors";

interface FormRefusalProps {
  refusal: Refusal | null;
  /** How the record reads now, shown if someone else has changed it. */
  children?: ReactNode;
}

/** Why a forecast's form was not saved, unless its fields say so. */
export function FormRefusal({ refusal, children }: FormRefusalProps) {
  if (!refusal || refusal.fields) return null;
  if (children && isOvertaken(refusal))
    return (
      <Notice tone="warning" title={refusal.message}>
        <p className="text-sm">{children}</p>
      </Notice>
    );
  return <RefusalNotice refusal={refusal} title="Not saved" />;
}
