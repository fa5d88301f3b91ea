"use client";

import { PageErrorOnUse } from "@/components/ui/page-error-on-use";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** Replaces a page that failed. The navigation around it stays. */
export default function DeskErrorPage({ error, retry }: ErrorPageProps) {
  return <PageErrorOnUse digest={error.digest} retry={retry} />;
}
