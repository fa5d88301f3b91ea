"use client";

import { lazy, Suspense } from "react";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";

/** Loaded only where there is something to choose: most desks follow one relationship. */
const RelationshipSwitch = lazy(() => import("./relationship-switch"));

interface RelationshipChoiceProps {
  relationships: RelationshipName[];
  /** The slug of the one chosen last; empty for all. */
  chosen: string;
  className: string;
}

/** The switcher between all relationships and one, if there are several. */
export function RelationshipChoice(props: RelationshipChoiceProps) {
  if (props.relationships.length < 2) return null;
  return (
    <Suspense>
      <RelationshipSwitch {...props} />
    </Suspense>
  );
}
