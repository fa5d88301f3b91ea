import { PlaceLink } from "./place-link";
import { Wordmark } from "./wordmark";

/** What a phone has above each page: the name, and the way to the account and the pages that the bar has no room for. */
export const TopLine = () => (
  <nav aria-label="Account" className="top-line">
    <Wordmark />
    <PlaceLink href="/account" className="place -mr-2 text-sm!">
      Account and more
    </PlaceLink>
  </nav>
);
