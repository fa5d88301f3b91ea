import type { FormEvent, Ref, RefObject } from "react";
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

/** Whether a form was sent by the button that confirms. */
export function isConfirmed(
  event: FormEvent,
  confirm: RefObject<HTMLButtonElement | null>,
): boolean {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter !== null && submitter === confirm.current;
}

/** The quotations from withdrawn sources that a text was refused for, by number. */
export const withdrawnIn = (refusal: Refusal | null) =>
  ((refusal?.current ?? {}) as { withdrawn?: number[] }).withdrawn ?? [];
