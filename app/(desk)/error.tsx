"use client";

import { PageError } from "@/components/ui/page-error";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** Replaces a page that failed. The navigation around it stays. */
export default function DeskErrorPage({ error, retry }: ErrorPageProps) {
  return <PageError digest={error.digest} retry={retry} />;
}
