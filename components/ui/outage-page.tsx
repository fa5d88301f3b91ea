"use client";

import { useEffect, useState } from "react";
import { Button } from "./button";
import { Standstill } from "./standstill";

const CHECK_EVERY_MS = 2_000;
/** The page may fail once more after that; before it, it may only be slow. */
const PAGE_TIMEOUT_MS = 15_000;

interface OutagePageProps {
  /** Renders the page again; without it the document is reloaded. */
  retry?: () => void;
}

/** Replaces a page while the database is unreachable. Checks for it, and shows the page once it is back. */
export function OutagePage({ retry = reload }: OutagePageProps) {
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    async function check() {
      const health = await fetch("/api/health", { cache: "no-store", signal }).catch(() => null);
      if (signal.aborted) return;
      const isBack = health?.ok === true;
      setBack(isBack);
      timer = setTimeout(check, isBack ? PAGE_TIMEOUT_MS : CHECK_EVERY_MS);
      if (isBack) retry();
    }
    let timer = setTimeout(check, CHECK_EVERY_MS);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [retry]);
  return (
    <Standstill title="The desk’s database isn’t responding">
      <p>
        You’re still signed in, nothing you saved is lost, and what you’ve typed is kept in this
        browser. This page reloads by itself as soon as the database is back. If it takes more than
        a few minutes, tell whoever runs the desk.
      </p>
      <p className="mt-4 flex items-center gap-4">
        <Button onClick={retry}>Try again</Button>
        <span role="status" className="text-sm text-secondary">
          {isBack ? "It’s back. Loading the page…" : "Checking every two seconds…"}
        </span>
      </p>
    </Standstill>
  );
}

const reload = () => window.location.reload();
