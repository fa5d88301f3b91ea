import { cookies } from "next/headers";
import type { ReactNode } from "react";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadSidebar } from "@/lib/desk/views/queries";
import { Frame } from "./frame";
import { SIDEBAR_COOKIE } from "./places";
import { reachOf } from "./reach";
import { THEME_COOKIE, themeOf } from "./theme";

/** The frame around every page of the desk, with what it shows of the viewer. */
export async function Shell({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const jar = await cookies();
  return (
    <Frame
      {...(await loadSidebar(viewer))}
      viewer={viewer.id}
      name={viewer.name}
      reach={reachOf(viewer)}
      theme={themeOf(jar.get(THEME_COOKIE)?.value)}
      collapsed={jar.get(SIDEBAR_COOKIE)?.value === "collapsed"}
    >
      {children}
    </Frame>
  );
}
