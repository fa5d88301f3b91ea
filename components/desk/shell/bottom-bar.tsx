"use client";

import { within } from "@/lib/analysis/relationships/schema";
import { PlaceLink } from "./place-link";
import type { Place } from "./places";
import { UnreadCount } from "./unread-count";
import { useRelationship } from "./use-relationship";

/** The navigation on a phone, within reach of a thumb. The account is in the line at the top, with what has no room here. */
export function BottomBar({ places, chosen }: { places: readonly Place[]; chosen: string }) {
  const relationship = useRelationship(chosen);
  const five = places.filter(({ wideOnly }) => !wideOnly);
  return (
    <nav aria-label="Desk" className="bottom-bar">
      <ul>
        {five.map(({ href, label, unread, scoped }) => (
          <li key={href}>
            <PlaceLink href={scoped ? within(href, relationship) : href} className="place-below">
              {label}
              <UnreadCount unread={unread} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
