"use client";

import { PageErrorOnUse } from "@/components/ui/page-error-on-use";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main>
      <PageErrorOnUse digest={error.digest} retry={retry} />
    </main>
  );
}
