import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/link-button";
import { Standstill } from "@/components/ui/standstill";

export const metadata: Metadata = { title: "Page not found" };

/** Missing and hidden pages both show this: the two must look the same. */
export default function NotFound() {
  return (
    <Standstill title="Page not found">
      <p>The address may be mistyped, or the page may have moved.</p>
      <p className="mt-4 flex gap-2">
        <LinkButton href="/issues">Go to issues</LinkButton>
        <LinkButton href="/sources" variant="quiet">
          Go to sources
        </LinkButton>
      </p>
    </Standstill>
  );
}
