"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { keepForOnline, whenOnline } from "./open-when-online";

/**
 * Says that a page which was asked for offline opens later, and opens it then, unless the person has asked for another
 * page or typed something meanwhile. Keeps forms that lead to a page, too.
 */
export function WaitingPage() {
  const [go, setGo] = useState<(() => void) | null>(null);
  const address = `${usePathname()}?${useSearchParams()}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page was opened meanwhile
  useEffect(() => setGo(null), [address]);

  useEffect(() => {
    function submit(event: SubmitEvent) {
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement) || navigator.onLine) return;
      if (form.method !== "get" || !form.hasAttribute("action")) return;
      event.preventDefault();
      event.stopPropagation();
      whenOnline(() => form.requestSubmit(submitter));
    }
    const end = keepForOnline((go) => setGo(() => go));
    // Before React, whose handlers would open the page.
    window.addEventListener("submit", submit, true);
    return () => {
      end();
      window.removeEventListener("submit", submit, true);
    };
  }, []);

  useEffect(() => {
    if (!go) return;
    const open = () => {
      setGo(null);
      go();
    };
    const stay = () => setGo(null);
    window.addEventListener("online", open);
    document.addEventListener("input", stay);
    return () => {
      window.removeEventListener("online", open);
      document.removeEventListener("input", stay);
    };
  }, [go]);

  return (
    <div role="status" className="waits">
      {go && (
        <p className="rounded-sm border border-l-2 border-l-warning bg-surface px-3 py-1.5 shadow-float">
          You’re offline. The page will open when you’re back online.
        </p>
      )}
    </div>
  );
}
