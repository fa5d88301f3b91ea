"use client";

import { lazy } from "react";

/** Every page has a place for it, so its code is loaded only during an outage. The server sends all of its markup. */
export const OutagePageOnUse = lazy(() =>
  import("./outage-page").then((loaded) => ({ default: loaded.OutagePage })),
);
