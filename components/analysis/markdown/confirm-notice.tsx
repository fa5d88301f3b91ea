import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Refusal } from "@/lib/core/command/errors";

interface ConfirmNoticeProps {
  /** What may be a slip. */
  message: string;
  pending: boolean;
  confirm?: Ref<HTMLButtonElement>;
}

/** Asks the writer of a form, at its top, to confirm what may be a slip. */
export function ConfirmNotice({ message, pending, confirm }: ConfirmNoticeProps) {
  return (
    <Notice tone="warning" title={message}>
      {/* The form's first submit button while it is there, so that Ctrl+Enter confirms. */}
      <Button ref={confirm} type="submit" className="mt-2" pending={pending}>
        Confirm
      </Button>
    </Notice>
  );
}

/** The quotations from withdrawn sources that a text was refused for, by number. */
export const withdrawnIn = (refusal: Refusal | null) =>
  ((refusal?.current ?? {}) as { withdrawn?: number[] }).withdrawn ?? [];
