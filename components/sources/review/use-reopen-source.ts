"use client";

import { useRouter } from "next/navigation";
import { useCommand } from "@/components/ui/use-command";
import { reopenSourceAction } from "@/lib/sources/review/actions";

/** A approved source as the page shows it. */
export interface Approved {
  id: string;
  version: number;
  title: string;
}

/** Takes a commit back and leads to the draft; where it is refused, the page shows what stands in the way. */
export function useReopenSource({ id, version }: Approved) {
  const router = useRouter();
  const { run, pending, refusal } = useCommand();
  const takeBack = () =>
    run(() => reopenSourceAction({ id, version }), {
      after: () => router.push(`/ingest/${id}`),
      // What stands in the way may have come since the page was made.
      refused: ({ code }) => code === "invalid" && router.refresh(),
    });
  return { takeBack, pending, refusal };
}
