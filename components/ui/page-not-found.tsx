"use client";

import { LinkButton } from "./link-button";
import { Standstill } from "./standstill";

/** The "Page not found" message. A client component, because Next sends it along with every page. */
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
