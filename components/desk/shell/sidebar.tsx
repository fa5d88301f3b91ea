"use client";

import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { KeyHint } from "@/components/ui/key-hint";
import { commandKey } from "@/components/ui/keymap";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { within } from "@/lib/analysis/relationships/schema";
import type { SavedView } from "@/lib/desk/views/schema";
import { keepCookie } from "./keep-cookie";
import { PlaceLink } from "./place-link";
import { type Place, SIDEBAR_COOKIE } from "./places";
import { RelationshipChoice } from "./relationship-choice";
import { SignOutButton } from "./sign-out-button";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";
import { UnreadCount } from "./unread-count";
import { useRelationship } from "./use-relationship";
import { Wordmark } from "./wordmark";

/** Loaded only where a view is pinned. */
const PinnedViews = lazy(() => import("./pinned-views"));

const stay = () => () => {};

interface SidebarProps {
  name: string;
  places: readonly Place[];
  pinned: SavedView[];
  relationships: RelationshipName[];
  /** The slug of the relationship chosen last; empty for all. */
  chosen: string;
  theme: Theme;
  collapsed: boolean;
}

/** The navigation on wide screens. Collapsed, it keeps its labels in smaller type. */
export function Sidebar({ name, places, pinned, theme, ...rest }: SidebarProps) {
  const { relationships, chosen, collapsed: initial } = rest;
  const relationship = useRelationship(chosen);
  const [collapsed, setCollapsed] = useState(initial);
  // The server doesn’t know which device this is.
  const command = useSyncExternalStore(stay, commandKey, () => "Ctrl+");

  function toggle() {
    setCollapsed(!collapsed);
    keepCookie(SIDEBAR_COOKIE, collapsed ? "open" : "collapsed");
  }

  const item = cx("place", collapsed && "text-xs");

  const ofAdmins = places.filter(({ admin }) => admin);
  const entry = ({ href, label, unread, key, scoped }: Place) => (
    <li key={href}>
      <PlaceLink href={scoped ? within(href, relationship) : href} className={item} goKey={key}>
        {label}
        <UnreadCount unread={unread} />
      </PlaceLink>
      {href === "/issues" && pinned.length > 0 && (
        <Suspense>
          <PinnedViews views={pinned} />
        </Suspense>
      )}
    </li>
  );

  return (
    <nav aria-label="Desk" className={cx("sidebar", collapsed && "narrow")}>
      <div>
        <Wordmark short={collapsed} />
      </div>
      {!collapsed && (
        <RelationshipChoice relationships={relationships} chosen={chosen} className="pb-3" />
      )}
      <div className="places">
        <ul className="space-y-0.5">{places.filter(({ admin }) => !admin).map(entry)}</ul>
        {ofAdmins.length > 0 && (
          <div>
            <p id="admin" className="px-2 pb-1 text-xs text-secondary">
              Admin
            </p>
            <ul aria-labelledby="admin" className="space-y-0.5">
              {ofAdmins.map(entry)}
            </ul>
          </div>
        )}
      </div>
      <div className="own">
        <PlaceLink href="/account" className={cx(item, "truncate")}>
          {collapsed ? "Account" : name}
        </PlaceLink>
        {!collapsed && (
          <>
            <Button variant="quiet" data-palette="start">
              Commands <KeyHint>{`${command}K`}</KeyHint>
            </Button>
            <div className="px-2">
              <ThemeSwitch theme={theme} name="theme" />
            </div>
            <div>
              <SignOutButton />
            </div>
          </>
        )}
        <Button variant="quiet" onClick={toggle} aria-expanded={!collapsed}>
          {collapsed ? "Expand" : "Collapse"}
        </Button>
      </div>
    </nav>
  );
}
