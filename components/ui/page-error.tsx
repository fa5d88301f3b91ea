import { OUTAGE } from "@/lib/core/command/errors";
import { Button } from "./button";
import { OutagePage } from "./outage-page";
import { Standstill } from "./standstill";

interface PageErrorProps {
  /** The error's number in the server's log. */
  digest: string | undefined;
  retry: () => void;
}

export function PageError({ digest, retry }: PageErrorProps) {
  if (digest === OUTAGE) return <OutagePage retry={retry} />;
  return (
    <Standstill title="Something went wrong">
      <p>
        This page couldn’t be loaded. Nothing you saved is lost, and unsaved text is kept in this
        browser. Try again. If it fails again, tell whoever runs the desk
        {digest && (
          <>
            {" "}
            and give this number: <code className="font-mono">{digest}</code>
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
