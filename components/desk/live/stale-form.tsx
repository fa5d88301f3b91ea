"use client";

import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import { useLiveState } from "./live-state";

interface StaleFormProps {
  /** The viewer. */
  person: string;
  /** Where the record is shown as it is now. */
  href: string;
}

/**
 * Says, above an open form, who has just changed or deleted the record that the form replaces, until the form
 * says so (`dropSaid`).
 */
export function StaleForm({ person, href }: StaleFormProps) {
  const said = useLiveState((state) => state.said);
  const isGone = said?.verb.endsWith(".deleted");
  return (
    // The region must exist before its message appears.
    <div aria-live="polite">
      {said && (
        <Notice
          tone="warning"
          className="mb-5"
          title={
            <>
              {said.actor.id === person
                ? `You ${isGone ? "deleted" : "changed"} this in another window`
                : `${said.actor.name} ${said.sentence}`}
              {" · "}
              <DateText date={said.at} variant="relative" />
            </>
          }
        >
          {isGone ? (
            <p>It can no longer be saved. Copy what you want to keep.</p>
          ) : (
            <p>
              What you typed is kept. When you save, you’ll see both texts before anything is
              replaced.{" "}
              <a href={href} target="_blank" rel="noreferrer" className="link">
                Show the current page
              </a>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}
