"use client";

import "./globals.css";
import { Failure } from "@/components/ui/failure";

interface GlobalErrorProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** Stands in for the root layout when that fails itself. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Failure · Demarche</title>
        <main>
          <Failure digest={error.digest} retry={retry} />
        </main>
      </body>
    </html>
  );
}
