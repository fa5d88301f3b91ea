import type { ReactNode } from "react";
import { NarrowFold } from "./narrow-fold";

interface FilterFoldProps {
  /** How many filters are in use, shown while they are folded. */
  narrowing: number;
  children: ReactNode;
}

/** A list's filters, folded on a phone, so that the list itself comes first. */
export const FilterFold = ({ narrowing, children }: FilterFoldProps) => (
  <NarrowFold label={narrowing > 0 ? `Filter (${narrowing})` : "Filter"}>{children}</NarrowFold>
);
