"use client";

import { useEffect } from "react";

let count = 0;

/** Counts a command from when it is sent until the page that came with its answer is shown. */
export function useUnderWay(pending: boolean) {
  useEffect(() => {
    if (!pending) return;
    count++;
    return () => {
      count--;
    };
  }, [pending]);
}

/** Whether an answer is on its way that will bring the page along. */
export const isUnderWay = () => count > 0;
