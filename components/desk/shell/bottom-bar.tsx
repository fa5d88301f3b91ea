import { PlaceLink } from "./place-link";
import type { Place } from "./places";
import { UnreadCount } from "./unread-count";

/** The navigation on a phone, within reach of a thumb. The account is in the line at the top, with what has no room here. */
export function BottomBar({ places }: { places: readonly Place[] }) {
  const five = places.filter(({ wideOnly }) => !wideOnly);
  return (
    <nav
      aria-label="Desk"
      className="fixed inset-x-0 bottom-0 z-20 border-t bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="flex">
        {five.map(({ href, label, unread }) => (
          <li key={href} className="grow basis-0">
            <PlaceLink href={href} className="place-below">
              {label}
              <UnreadCount unread={unread} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
