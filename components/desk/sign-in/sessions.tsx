"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date-text";
import { formatDateTime } from "@/components/ui/format-date";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { takeFocus } from "@/components/ui/take-focus";
import { useCommand } from "@/components/ui/use-command";
import { WHEN_SESSIONS_END } from "@/lib/core/session/session-lifetime";
import { endOtherSessionsAction, endSessionAction } from "@/lib/desk/sign-in/sessions/actions";
import { describeAgent, type SessionLine } from "@/lib/desk/sign-in/sessions/schema";

/** Where a person is signed in, with a button to end each session, such as on a lost laptop. */
export function Sessions({ sessions }: { sessions: SessionLine[] }) {
  const { run, pending, refusal, done } = useCommand();
  const [said, say] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const after = (said: string) => () => {
    say(said);
    // The pressed button is about to disappear, and the focus with it.
    if (list.current) takeFocus(list.current);
  };
  return (
    <div className="space-y-3 pt-1">
      <p className="text-xs text-secondary">{WHEN_SESSIONS_END}</p>
      {refusal && <RefusalNotice refusal={refusal} />}
      {done && <Notice tone="success" title={said} />}
      <ul ref={list} aria-label="Sessions" className="divide-y border-b">
        {sessions.map((session) => (
          <li key={session.id} className="flex min-h-9 items-center justify-between gap-3 py-2">
            <Description session={session} />
            {!session.isThis && (
              <Button
                variant="quiet"
                pending={pending}
                aria-label={`End ${describeAgent(session.userAgent)}, signed in ${formatDateTime(new Date(session.createdAt))}`}
                onClick={() =>
                  run(() => endSessionAction({ id: session.id }), {
                    after: after("Session ended"),
                  })
                }
              >
                End
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button
          pending={pending}
          onClick={() =>
            run(endOtherSessionsAction, { after: after("You’re signed out everywhere else") })
          }
        >
          Sign out everywhere else
        </Button>
      )}
    </div>
  );
}

function Description({ session }: { session: SessionLine }) {
  const { userAgent, address, createdAt, lastSeenAt, isThis } = session;
  return (
    <div className="min-w-0">
      <p className="font-medium">
        {describeAgent(userAgent)}
        {isThis && <span className="font-normal text-secondary"> (this session)</span>}
      </p>
      <p className="text-sm text-secondary">
        Signed in <DateText date={createdAt} variant="datetime" /> from {address}
        {!isThis && (
          <>
            , last used <DateText date={lastSeenAt} variant="relative" />
          </>
        )}
      </p>
    </div>
  );
}
