"use client";

import { Confirm } from "@/components/ui/confirm";
import { useCommand } from "@/components/ui/use-command";
import { takeBackDraftAction } from "@/lib/sources/submissions/actions";

interface TakeBackProps {
  id: string;
  version: number;
  title: string;
}

/** Takes the viewer's own submission back, after confirmation. */
export function TakeBack({ id, version, title }: TakeBackProps) {
  const { run, pending, refusal } = useCommand();
  return (
    <Confirm
      opener={{ label: "Take back", danger: true }}
      title="Take this article back?"
      act={{ label: "Take back", pending: "Taking back…", refused: "Not taken back" }}
      pending={pending}
      refusal={refusal}
      onConfirm={() => run(() => takeBackDraftAction({ id, version }))}
    >
      “{title}” will no longer wait for review. To submit it again, ingest the same article.
    </Confirm>
  );
}
