"use client";

import "./globals.css";
import { PageErrorOnUse } from "@/components/ui/page-error-on-use";

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
          <PageErrorOnUse digest={error.digest} retry={retry} />
        </main>
      </body>
    </html>
  );
}
