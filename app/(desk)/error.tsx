"use client";

import { Failure } from "@/components/ui/failure";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** Replaces a page that failed. The navigation around it stays. */
export default function DeskErrorPage({ error, retry }: ErrorPageProps) {
  return <Failure digest={error.digest} retry={retry} />;
}
