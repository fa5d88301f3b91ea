"use client";

import { SectionHeading } from "@/components/ui/section-heading";
import type { ShareLink } from "@/lib/analysis/briefings/shares/schema";
import { ShareForm } from "./share-form";
import { ShareItem } from "./share-item";

export interface SharePanelProps {
  /** The number of the edition. */
  number: number;
  /** Its links, the newest first. */
  shares: ShareLink[];
  /** Whose unsaved text this is. */
  person: string;
}

/** The links by which people without an account read an edition: who opened each, and a form that makes one. */
export default function SharePanel({ number, shares, person }: SharePanelProps) {
  return (
    <section aria-labelledby="links" className="mt-8 max-w-prose space-y-3 print:hidden">
      <SectionHeading id="links" count={shares.filter(({ isOpen }) => isOpen).length}>
        Links for people without an account
      </SectionHeading>
      <ShareForm number={number} person={person} />
      {shares.length > 0 && (
        <ul className="divide-y divide-rule border-y border-rule">
          {shares.map((share) => (
            <ShareItem key={share.id} share={share} />
          ))}
        </ul>
      )}
    </section>
  );
}
