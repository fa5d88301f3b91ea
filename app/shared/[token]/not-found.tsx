import type { Metadata } from "next";
import { Standstill } from "@/components/ui/standstill";

export const metadata: Metadata = { title: "Nothing here", referrer: "no-referrer" };

/** A wrong link, one that has expired and one that was revoked all show this: nobody learns which it is. */
export default function NotFound() {
  return (
    <main>
      <Standstill title="This link doesn’t work">
        <p>
          It may be incomplete, or have expired or been revoked. Ask whoever sent it for a new one.
        </p>
      </Standstill>
    </main>
  );
}
