"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTransition } from "react";
import { ActingSelect } from "@/components/ui/acting-select";
import { cx } from "@/components/ui/cx";
import { whenOnline } from "@/components/ui/open-when-online";
import { chooseRelationshipAction } from "@/lib/analysis/relationships/actions";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { isScoped } from "./places";
import { useRelationship } from "./use-relationship";

interface RelationshipSwitchProps {
  relationships: RelationshipName[];
  /** The slug of the one chosen last; empty for all. */
  chosen: string;
  className: string;
}

/**
 * Shows all relationships or one of them. The choice is in the address, so that links can be shared, and is remembered
 * for pages that are opened from elsewhere.
 */
export default function RelationshipSwitch({
  relationships,
  chosen,
  className,
}: RelationshipSwitchProps) {
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  const shown = useRelationship(chosen);
  const [pending, start] = useTransition();

  const choose = (relationship: string) =>
    start(async () => {
      // It is shown even if it can't be remembered.
      await chooseRelationshipAction({ relationship: relationship || null }).catch(() => null);
      if (!isScoped(path)) return;
      const to = new URLSearchParams(query);
      to.delete("cursor");
      if (relationship) to.set("in", relationship);
      else to.delete("in");
      whenOnline(() => router.push(to.size > 0 ? `${path}?${to}` : path));
    });

  const options = [
    { value: "", label: "All relationships" },
    ...relationships.map(({ slug, title }) => ({ value: slug, label: title })),
    // An address may name one that is archived, or that doesn't exist.
    ...(shown && !relationships.some(({ slug }) => slug === shown)
      ? [{ value: shown, label: shown }]
      : []),
  ];
  return (
    <div className={className}>
      <ActingSelect
        aria-label="Relationship shown"
        // The sidebar is too narrow for some.
        title={options.find(({ value }) => value === shown)?.label}
        value={shown}
        aria-busy={pending}
        onChoose={choose}
        className={cx("w-full text-sm", pending && "opacity-60")}
        options={options}
      />
    </div>
  );
}
