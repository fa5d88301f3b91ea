import type { Refusal } from "@/lib/core/command/errors";
import { Button } from "./button";
import { Notice } from "./notice";

interface RefusalNoticeProps {
  refusal: Pick<Refusal, "message" | "fields"> & Partial<Pick<Refusal, "code">>;
  /** Shown above the message: "Not saved". */
  title?: string | undefined;
  onDismiss?: () => void;
  className?: string;
}

/** Why something was refused. Each field shows its own error; several are also listed here. */
export function RefusalNotice({ refusal, title, onDismiss, className }: RefusalNoticeProps) {
  const { code, message, fields = {} } = refusal;
  const errors = [...new Set(Object.values(fields))];
  return (
    <Notice tone="error" title={title ?? message} className={className}>
      {title && <p>{message}</p>}
      {errors.length > 1 && (
        <ul className="list-disc pl-5 text-sm">
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
      {code === "signed-out" && (
        <a href="/signin" target="_blank" className="link text-sm" rel="noopener">
          Sign in in a new tab
        </a>
      )}
      {code === "temporary-password" && (
        <a href="/password" target="_blank" className="link text-sm" rel="noopener">
          Choose a password in a new tab
        </a>
      )}
      {onDismiss && (
        <Button variant="quiet" onClick={onDismiss} className="-ml-2">
          Dismiss
        </Button>
      )}
    </Notice>
  );
}
