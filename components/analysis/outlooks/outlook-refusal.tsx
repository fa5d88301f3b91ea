import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { Refusal } from "@/lib/core/command/errors";
import { type CurrentOutlook, OutlookConflict } from "./outlook-conflict";
import type { Confirmed, OutlookValues } from "./outlook-values";

interface OutlookRefusalProps {
  refusal: Refusal;
  pending: boolean;
  /** The bottom line as the person has changed it, if they have. */
  bottomLine: string | null;
  onConfirm: (confirmed: Confirmed) => void;
  onUseTheirs: (values: OutlookValues) => void;
}

/** Why a revision was not saved, and what to do about it. */
export function OutlookRefusal(props: OutlookRefusalProps) {
  const { refusal, pending, bottomLine, onConfirm, onUseTheirs } = props;
  const { code, message } = refusal;
  if (refusal.fields) return <RefusalNotice refusal={refusal} />;
  const current = refusal.current as CurrentOutlook | undefined;
  const { withdrawn = [] } = (refusal.current ?? {}) as { withdrawn?: number[] };
  if (code === "conflict" && current?.number !== undefined)
    return <OutlookConflict {...{ message, current, bottomLine, onUseTheirs }} />;
  return (
    <Notice tone={code === "confirm" ? "warning" : "error"} title={message}>
      {code === "confirm" && (
        <Button
          className="mt-2"
          pending={pending}
          onClick={() => onConfirm({ confirmed: true, knowingly: withdrawn })}
        >
          Confirm
        </Button>
      )}
    </Notice>
  );
}
