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
    <nav
      aria-label="Desk"
      className="fixed inset-x-0 bottom-0 z-20 border-t bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="flex">
        {five.map(({ href, label, unread, scoped }) => (
          <li key={href} className="grow basis-0">
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
