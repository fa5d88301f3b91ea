import { useEffect, useState } from "react";
import { loadPalette, type PaletteData } from "@/components/desk/palette/palette-data";
import type { FieldName } from "./fields";

export type Offers = Pick<PaletteData, "people" | "labels" | "parties">;

/** The people, labels and parties to choose from; null until they are loaded. */
export function useOffers(slug: string, field: FieldName): Offers | null {
  const [offers, setOffers] = useState<Offers | null>(null);
  const isOffered = field === "ownerId" || field === "labels" || field === "parties";
  useEffect(() => {
    // Without them, labels and parties can still be typed.
    if (isOffered) loadPalette(`/issues/${slug}`).then(setOffers, () => undefined);
  }, [slug, isOffered]);
  return offers;
}
