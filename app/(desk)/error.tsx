"use client";

import { Failure } from "@/components/ui/failure";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** A page that failed leaves the desk around it standing. */
export default function DeskErrorPage({ error, retry }: ErrorPageProps) {
  return <Failure digest={error.digest} retry={retry} />;
}
