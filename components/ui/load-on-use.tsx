"use client";

import { type ComponentType, lazy, type ReactNode, Suspense, useDeferredValue } from "react";
import { RecordBoundary } from "./record-boundary";
import { useHeldKeys } from "./use-held-keys";

/**
 * A dialog whose code is loaded when it is first shown, or a moment before: when the pointer or the focus reaches the
 * control that opens it, which has the second of these as attributes. Shown inside `OnUse`.
 */
export function loadOnUse<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loading: Promise<{ default: ComponentType<P> }> | undefined;
  const start = () => {
    loading ??= load().then((loaded) => ({ default: loaded }));
    return loading;
  };
  // A failure is not kept: showing it tries again.
  const startEarly = () => {
    start().catch(() => {
      loading = undefined;
    });
  };
  return [lazy(start), { onPointerEnter: startEarly, onFocus: startEarly }] as const;
}

/** Keeps the page as it is while a dialog is loaded, and if that fails. Meanwhile it keeps what is typed for the dialog. */
export function OnUse({ children }: { children: ReactNode }) {
  // Deferred, because React would show what replaces a fallback only after 300 ms.
  const isReady = useDeferredValue(true, false);
  useHeldKeys(!isReady);
  return (
    <RecordBoundary what="dialog">
      <Suspense>{isReady && children}</Suspense>
    </RecordBoundary>
  );
}
