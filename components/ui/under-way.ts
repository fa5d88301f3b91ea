"use client";

import { useEffect } from "react";

let count = 0;

/** Marks a command as under way, from when it is sent until the page in its response is shown. */
export function useUnderWay(pending: boolean) {
  useEffect(() => {
    if (!pending) return;
    count++;
    return () => {
      count--;
    };
  }, [pending]);
}

/** Whether a command is under way, whose response will include the updated page. */
export const isUnderWay = () => count > 0;
