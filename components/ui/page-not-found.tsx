"use client";

import { LinkButton } from "./link-button";
import { Standstill } from "./standstill";

/** What stands in place of a missing page. A client component, since every page carries what its missing one would show. */
export const PageNotFound = () => (
  <Standstill title="Page not found">
    <p>The address may be mistyped, or the page may have moved.</p>
    <p className="mt-4 flex gap-2">
      <LinkButton href="/issues">Go to issues</LinkButton>
      <LinkButton href="/sources" variant="quiet">
        Go to sources
      </LinkButton>
    </p>
  </Standstill>
);
