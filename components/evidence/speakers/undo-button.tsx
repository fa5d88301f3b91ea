import { Button } from "@/components/ui/button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useCommand } from "@/components/ui/use-command";
import type { Result } from "@/lib/core/command/errors";

/** Undoes one change in a speaker's history. */
export function UndoButton({ undo }: { undo: () => Promise<Result<unknown>> }) {
  const { run, pending, refusal } = useCommand();
  return (
    <>
      <Button
        variant="quiet"
        className="-ml-2"
        pending={pending}
        onClick={() => run(undo, { said: "Undone." })}
      >
        Undo
      </Button>
      {refusal && <RefusalNotice refusal={refusal} />}
    </>
  );
}
