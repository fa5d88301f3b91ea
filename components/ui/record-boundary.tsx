"use client";

import { unstable_rethrow, usePathname } from "next/navigation";
import { Component, type ReactNode } from "react";

interface RecordBoundaryProps {
  /** The kind of record, as in "This note". */
  what: string;
  children?: ReactNode;
}

/**
 * Keeps a record that fails to render from breaking the page. On the server, React catches errors only at
 * Suspense boundaries, which would send every record after the page. So if rendering fails there, the page
 * is sent without content, and the browser renders it with this in the record's place. Our own class, since Next's
 * `catchError` brings all of its error page: 2.5 kB on every page.
 */
export const RecordBoundary = (props: RecordBoundaryProps) => (
  <Boundary {...props} path={usePathname()} />
);

interface BoundaryProps extends RecordBoundaryProps {
  path: string;
}

interface BoundaryState {
  failed: { digest?: string } | null;
  path: string;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: null, path: this.props.path };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    // A redirect, or a page that is missing: not a failure of the record.
    unstable_rethrow(error);
    return { failed: (error ?? {}) as { digest?: string } };
  }

  /** Another page starts afresh. */
  static getDerivedStateFromProps({ path }: BoundaryProps, state: BoundaryState) {
    return path === state.path ? null : { failed: null, path };
  }

  override render() {
    const { failed } = this.state;
    return failed ? <Failure what={this.props.what} digest={failed.digest} /> : this.props.children;
  }
}

const Failure = ({ what, digest }: { what: string; digest: string | undefined }) => (
  <p className="border-l-2 border-warning pl-3 text-sm text-secondary">
    This {what} can’t be shown. Nothing has been lost. Tell whoever runs the desk
    {digest && (
      <>
        {" "}
        and give this number: <code className="font-mono">{digest}</code>
      </>
    )}
    .
  </p>
);
