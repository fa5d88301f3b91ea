"use client";

import { useRouter } from "next/navigation";
import { Confirm } from "@/components/ui/confirm";
import { useCommand } from "@/components/ui/use-command";
import { discardDraftAction } from "@/lib/sources/review/actions";

interface DiscardDraftProps {
  id: string;
  version: number;
  title: string;
}

/** Puts the draft away, after asking. */
export function DiscardDraft({ id, version, title }: DiscardDraftProps) {
  const router = useRouter();
  const { run, pending, refusal } = useCommand();

  const discard = () =>
    run(() => discardDraftAction({ id, version }), {
      after: () => router.push("/ingest"),
    });

  return (
    <Confirm
      opener={{ label: "Discard", danger: true }}
      title="Discard this draft?"
      act={{ label: "Discard the draft", pending: "Discarding…", refused: "Not discarded" }}
      keep="Keep it"
      pending={pending}
      refusal={refusal}
      onConfirm={discard}
    >
      “{title}” leaves the list. Its decisions are kept: bringing the same article in again takes
      them up.
    </Confirm>
  );
}
