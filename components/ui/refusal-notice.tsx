import type { Refusal } from "@/lib/core/command/errors";
import { Notice } from "./notice";

interface RefusalNoticeProps {
  refusal: Pick<Refusal, "message" | "fields">;
}

/** Why a form was not saved. Each field shows its own error; several are also listed here. */
export function RefusalNotice({ refusal: { message, fields = {} } }: RefusalNoticeProps) {
  const errors = [...new Set(Object.values(fields))];
  return (
    <Notice tone="error" title={message}>
      {errors.length > 1 && (
        <ul className="list-disc pl-5 text-sm">
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
