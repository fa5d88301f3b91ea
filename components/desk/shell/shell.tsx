import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { KnowPrefixes } from "@/components/analysis/markdown/key-prefixes";
import { KnowPeople } from "@/components/analysis/markdown/people-names";
import { KeyHandler } from "@/components/desk/palette/key-handler";
import { FollowLinks } from "@/components/ui/follow-links";
import { PrintedLinks } from "@/components/ui/printed-links";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadSidebar } from "@/lib/desk/views/queries";
import { BottomBar } from "./bottom-bar";
import { HoverCards } from "./hover-cards";
import { placesFor, SIDEBAR_COOKIE } from "./places";
import { RelationshipChoice } from "./relationship-choice";
import { Sidebar } from "./sidebar";
import { THEME_COOKIE, themeOf } from "./theme";
import { TopLine } from "./top-line";

/** The frame around every page of the desk: the navigation and the main area. */
export async function Shell({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const jar = await cookies();
  const { unread, pinned, prefixes, people, relationships, chosen } = await loadSidebar(viewer);
  const places = placesFor(viewer, unread);
  return (
    <div className="flex print:block">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-30 focus:bg-surface focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <KeyHandler />
      <FollowLinks />
      <HoverCards />
      <Sidebar
        name={viewer.name}
        places={places}
        pinned={pinned}
        relationships={relationships}
        chosen={chosen}
        theme={themeOf(jar.get(THEME_COOKIE)?.value)}
        collapsed={jar.get(SIDEBAR_COOKIE)?.value === "collapsed"}
      />
      <div className="min-w-0 grow">
        <TopLine />
        <main
          id="content"
          tabIndex={-1}
          className="px-4 pt-5 pb-24 outline-none md:px-8 md:pb-12 print:px-2 print:py-0"
        >
          <RelationshipChoice
            {...{ relationships, chosen }}
            className="mb-4 md:hidden print:hidden"
          />
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
