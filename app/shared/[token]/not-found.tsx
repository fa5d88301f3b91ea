import type { Metadata } from "next";
import { Standstill } from "@/components/ui/standstill";

export const metadata: Metadata = { title: "Nothing here", referrer: "no-referrer" };

/** A wrong link, one that has expired and one that was revoked all show this: nobody learns which it is. */
export default function NotFound() {
  return (
    <main>
      <Standstill title="This link opens nothing">
        <p>
          It may be incomplete, have expired or have been revoked. Ask whoever sent it for another.
        </p>
      </Standstill>
    </main>
  );
}
