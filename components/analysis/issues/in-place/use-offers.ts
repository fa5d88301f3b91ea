import { useCallback, useEffect, useState } from "react";
import { loadPalette, type PaletteData } from "@/components/desk/palette/palette-data";
import type { FieldName } from "./fields";

export type Offers = Pick<PaletteData, "people" | "labels" | "parties">;

const NONE: Offers = { people: [], labels: [], parties: [] };

/**
 * The people, labels and parties to choose from; null until they are loaded. If they can't be, there are none, and `retry`
 * tries again.
 */
export function useOffers(slug: string, field: FieldName) {
  const [offers, setOffers] = useState<Offers | null>(null);
  const isOffered = field === "ownerId" || field === "labels" || field === "parties";
  const load = useCallback(() => {
    setOffers(null);
    loadPalette(`/issues/${slug}`).then(setOffers, () => setOffers(NONE));
  }, [slug]);
  useEffect(() => {
    if (isOffered) load();
  }, [load, isOffered]);
  return { offers, retry: offers === NONE ? load : null };
}
