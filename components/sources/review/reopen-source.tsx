"use client";

import { useRouter } from "next/navigation";
import { useLayoutEffect, useState } from "react";
import { DependentsPanel } from "@/components/sources/withdrawal-and-grades/dependents-panel";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/wording";
import { reopenSourceAction } from "@/lib/sources/review/actions";

/** An approved source as the page shows it. */
interface Approved {
  id: string;
  version: number;
  title: string;
}

/** Reopens a source after saying what that means. */
export function ReopenSource({ source }: { source: Approved }) {
  const { reopen, pending, refusal } = useReopenSource(source);
  return (
    <Confirm
      opener={{ label: "Reopen" }}
      title={`Reopen “${source.title}”?`}
      act={{ label: "Reopen", pending: "Reopening…", refused: "Not reopened" }}
      pending={pending}
      refusal={refusal}
      onConfirm={reopen}
    >
      <p>
        The article goes back into review with all its decisions. Its quotations are unlinked from
        their issues but keep their numbers, and are linked again when you approve it. You can
        reopen a source only while no judgement or note rests on it.
      </p>
      <DependentsPanel source={source.id} />
    </Confirm>
  );
}

/** Right after approval: says how many quotations were approved, and offers to undo it. */
export function JustApproved({ source, quotes }: { source: Approved; quotes: number }) {
  const { id } = source;
  const [just, setJust] = useState(false);
  const { reopen, pending, refusal } = useReopenSource(source);

  // Before the first paint, so that nothing moves under the reader's eye.
  useLayoutEffect(() => {
    if (wasJustApproved(id)) setJust(true);
  }, [id]);

  if (!just) return null;
  return (
    <Notice
      tone={refusal ? "error" : "success"}
      title={refusal ? "Not reopened" : `Approved with ${counted(quotes, "quotation")}`}
      className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1.5 print:hidden"
    >
      {refusal && <p className="basis-full">{refusal.message}</p>}
      <Button pending={pending} pendingLabel="Reopening…" onClick={reopen}>
        {refusal ? "Try again" : "Undo"}
      </Button>
    </Notice>
  );
}

/** Reopens a source and opens its draft. If refused, the page shows the dependents that prevent it. */
function useReopenSource({ id, version }: Approved) {
  const router = useRouter();
  const { run, pending, refusal } = useCommand();
  const reopen = () =>
    run(() => reopenSourceAction({ id, version }), {
      after: () => router.push(`/ingest/${id}`),
      // The dependents may be newer than the page.
      refused: ({ code }) => code === "invalid" && router.refresh(),
    });
  return { reopen, pending, refusal };
}

// A browser may refuse storage. Then the source's page shows no undo, but its Reopen button still works.
const KEY = "approved";

/** Remembers, from the review to the source's page, which source was just approved. */
export function rememberApproval(id: string) {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {}
}

/** Whether this source was just approved in this tab. Returns true only once. */
function wasJustApproved(id: string): boolean {
  try {
    const just = sessionStorage.getItem(KEY) === id;
    if (just) sessionStorage.removeItem(KEY);
    return just;
  } catch {
    return false;
  }
}
