"use client";

import { useRouter } from "next/navigation";
import { Confirm } from "@/components/ui/confirm";
import { useCommand } from "@/components/ui/use-command";
import { discardDraftAction } from "@/lib/sources/review/actions";
import { rememberEnd } from "./just-done";

interface DiscardDraftProps {
  id: string;
  version: number;
  title: string;
}

/** Discards the draft after confirmation. */
export function DiscardDraft({ id, version, title }: DiscardDraftProps) {
  const router = useRouter();
  const { run, pending, refusal } = useCommand();

  const discard = () =>
    run(() => discardDraftAction({ id, version }), {
      after: () => {
        rememberEnd("discarded", id);
        router.push("/ingest");
      },
    });

  return (
    <Confirm
      opener={{ label: "Discard", danger: true }}
      title="Discard this draft?"
      act={{ label: "Discard", pending: "Discarding…", refused: "Not discarded" }}
      pending={pending}
      refusal={refusal}
      onConfirm={discard}
    >
      “{title}” will be removed from the list. Your decisions are kept: if the same article is
      ingested again, the review picks up where it left off.
    </Confirm>
  );
}
