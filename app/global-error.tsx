"use client";

import "./globals.css";
import { PageError } from "@/components/ui/page-error";

interface GlobalErrorProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** Replaces the root layout if that itself fails. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Demarche</title>
        <main>
          <PageError digest={error.digest} retry={retry} />
        </main>
      </body>
    </html>
  );
}
