"use client";

import type { ReactNode } from "react";
import { KnowPrefixes } from "@/components/analysis/markdown/key-prefixes";
import { KnowPeople } from "@/components/analysis/markdown/people-names";
import { KeyHandler } from "@/components/desk/palette/key-handler";
import { FollowLinks } from "@/components/ui/follow-links";
import { PrintedLinks } from "@/components/ui/printed-links";
import { WaitingPage } from "@/components/ui/waiting-page";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import type { SavedView } from "@/lib/desk/views/schema";
import { BottomBar } from "./bottom-bar";
import { HoverCards } from "./hover-cards";
import { placesFor } from "./places";
import type { Reach } from "./reach";
import { Sidebar } from "./sidebar";
import type { Theme } from "./theme";
import { TopLine } from "./top-line";

interface FrameProps {
  viewer: string;
  /** The viewer's name, and which places they have. */
  name: string;
  reach: Reach;
  unread: number;
  pinned: SavedView[];
  prefixes: string[];
  people: Record<string, string>;
  relationships: RelationshipName[];
  /** The slug of the relationship chosen last; empty for all. */
  chosen: string;
  theme: Theme;
  collapsed: boolean;
  children: ReactNode;
}

/**
 * The navigation and the main area. A client component, so that each page has the markup of the frame once; see "A list"
 * in CONTRIBUTING.
 */
export function Frame(props: FrameProps) {
  const { viewer, reach, unread, prefixes, people, children, ...sidebar } = props;
  const { relationships, chosen } = sidebar;
  const places = placesFor(reach, unread);
  return (
    <div className="desk" data-viewer={viewer}>
      <a href="#content" className="skip">
        Skip to content
      </a>
      <KeyHandler />
      <FollowLinks />
      <WaitingPage />
      <HoverCards />
      <Sidebar {...sidebar} places={places} />
      <div className="min-w-0 grow">
        <TopLine places={places} relationships={relationships} chosen={chosen} />
        <main id="content" tabIndex={-1}>
          <KnowPrefixes prefixes={prefixes}>
            <KnowPeople names={people}>{children}</KnowPeople>
          </KnowPrefixes>
          <PrintedLinks />
        </main>
      </div>
      <BottomBar places={places} chosen={chosen} />
    </div>
  );
}
