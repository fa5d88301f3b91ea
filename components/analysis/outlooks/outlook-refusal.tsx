import type { Ref } from "react";
import { ConfirmNotice, withdrawnIn } from "@/components/analysis/markdown/confirm-notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { Refusal } from "@/lib/core/command/errors";
import { type CurrentOutlook, OutlookConflict } from "./outlook-conflict";
import type { Confirmed, OutlookValues } from "./outlook-values";

interface OutlookRefusalProps {
  refusal: Refusal;
  pending: boolean;
  /** The bottom line as the person has changed it, if they have. */
  bottomLine: string | null;
  confirm: Ref<HTMLButtonElement>;
  onUseTheirs: (values: OutlookValues) => void;
}

/** Why a revision was not saved, and what to do about it. */
export function OutlookRefusal(props: OutlookRefusalProps) {
  const { refusal, pending, bottomLine, confirm, onUseTheirs } = props;
  const { code, message } = refusal;
  if (refusal.fields) return <RefusalNotice refusal={refusal} />;
  const current = refusal.current as CurrentOutlook | undefined;
  if (code === "conflict" && current?.number !== undefined)
    return (
      <OutlookConflict
        message={message}
        current={current}
        bottomLine={bottomLine}
        onUseTheirs={onUseTheirs}
      />
    );
  if (code === "confirm")
    return <ConfirmNotice message={message} pending={pending} confirm={confirm} />;
  return <RefusalNotice refusal={refusal} />;
}

/** What an answer to this refusal confirms. */
export const confirmedBy = (refusal: Refusal | null): Confirmed => ({
  confirmed: true,
  knowingly: withdrawnIn(refusal),
});
