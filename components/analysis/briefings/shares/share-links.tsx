"use client";

import { lazy, Suspense } from "react";
import type { SharePanelProps } from "./share-panel";

// Loaded apart: most desks allow no links, and most readers may not make one.
const SharePanel = lazy(() => import("./share-panel"));

/** The links to an edition, and a form that makes one. */
export const ShareLinks = (props: SharePanelProps) => (
  <Suspense>
    <SharePanel {...props} />
  </Suspense>
);
