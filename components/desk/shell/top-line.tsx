import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { PlaceLink } from "./place-link";
import type { Place } from "./places";
import { RelationshipChoice } from "./relationship-choice";
import { Wordmark } from "./wordmark";

interface TopLineProps {
  places: readonly Place[];
  relationships: RelationshipName[];
  chosen: string;
}

/**
 * What a phone has above each page: the name, the relationship shown, and the way to the account and the pages that the
 * bar has no room for.
 */
export const TopLine = ({ places, ...choice }: TopLineProps) => (
  <nav aria-label="More" className="top-line">
    <Wordmark />
    <RelationshipChoice {...choice} className="min-w-0 grow print:hidden" />
    <PlaceLink
      href="/account"
      behind={places.flatMap(({ href, wideOnly }) => (wideOnly ? href : []))}
      className="place"
    >
      More
    </PlaceLink>
  </nav>
);
