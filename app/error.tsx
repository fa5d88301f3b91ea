"use client";

import { PageError } from "@/components/ui/page-error";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main>
      <PageError digest={error.digest} retry={retry} />
    </main>
  );
}
