"use client";

import { useEffect } from "react";
import { Notice } from "@/components/ui/notice";
import type { BlockedBy } from "@/lib/evidence/removal/blockers";

/** What keeps a source from being reopened, null until that is known, or that it couldn't be asked. */
export type Blocked = BlockedBy[] | "failed" | null;

interface ReopenBlockersProps {
  source: string;
  blocked: Blocked;
  onFound: (blocked: Blocked) => void;
}

/** Asks, each time the dialog is opened, what keeps a source from being reopened, and lists it. */
export function ReopenBlockers({ source, blocked, onFound }: ReopenBlockersProps) {
  useEffect(() => {
    const request = new AbortController();
    onFound(null);
    fetch(`/api/v1/sources/${source}/blockers`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : "failed"))
      .then(onFound)
      .catch(() => request.signal.aborted || onFound("failed"));
    return () => request.abort();
  }, [source, onFound]);

  if (blocked === null)
    return <p className="text-sm text-secondary">Checking what rests on this…</p>;
  if (blocked === "failed")
    return (
      <Notice tone="error" title="Couldn’t check what rests on this. Close this, then try again." />
    );
  if (blocked.length === 0)
    return (
      <p role="status" className="text-sm font-medium">
        Nothing prevents this source from being reopened.
      </p>
    );
  return (
    <Notice tone="warning" title="It can’t be reopened while other work rests on it">
      <ul className="list-disc pl-5">
        {blocked.map(({ says, href }) => (
          <li key={says} className="first-letter:uppercase">
            {href ? (
              <a href={href} className="link">
                {says}
              </a>
            ) : (
              says
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1">Withdraw the source instead.</p>
    </Notice>
  );
}
