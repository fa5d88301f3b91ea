import { OUTAGE } from "@/lib/core/command/errors";
import { Button } from "./button";
import { Outage } from "./outage";
import { Standstill } from "./standstill";

interface FailureProps {
  /** What the server's log knows the error by. */
  digest: string | undefined;
  retry: () => void;
}

export function Failure({ digest, retry }: FailureProps) {
  if (digest === OUTAGE) return <Outage retry={retry} />;
  return (
    <Standstill title="The desk could not be reached">
      <p>
        This page failed to load. Nothing that was saved is lost, and drafts are kept in this
        browser. Try again; if it fails again, tell the desk’s administrator
        {digest && (
          <>
            {" "}
            the number <code className="font-mono">{digest}</code>
          </>
        )}
        .
      </p>
      <p className="mt-4">
        <Button onClick={retry}>Try again</Button>
      </p>
    </Standstill>
  );
}
