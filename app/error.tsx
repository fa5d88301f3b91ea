"use client";

import { Failure } from "@/components/ui/failure";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main>
      <Failure digest={error.digest} retry={retry} />
    </main>
  );
}
