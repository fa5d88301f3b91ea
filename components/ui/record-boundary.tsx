"use client";

import { catchError, type ErrorInfo } from "next/error";

interface RecordBoundaryProps {
  /** The kind of record, as in "This note". */
  what: string;
}

/**
 * Keeps a record that fails to render from breaking the page. On the server, React catches errors only at
 * Suspense boundaries, which would send every record after the page. So if rendering fails there, the page
 * is sent without content, and the browser renders it with this in the record's place.
 */
export const RecordBoundary = catchError(({ what }: RecordBoundaryProps, { error }: ErrorInfo) => {
  const { digest } = (error ?? {}) as { digest?: string };
  return (
    <p className="border-l-2 border-warning pl-3 text-sm text-secondary">
      This {what} can’t be shown. Nothing has been lost. Tell the desk’s administrator
      {digest && (
        <>
          {" "}
          and give this number: <code className="font-mono">{digest}</code>
        </>
      )}
      .
    </p>
  );
});
