"use client";

import { lazy } from "react";

const Loaded = lazy(() =>
  import("./outage-page").then((loaded) => ({ default: loaded.OutagePage })),
);

/**
 * The page for an outage. Any page may need it, so its code is loaded only then. There is no Suspense boundary: the
 * server waits for it, and sends all of its markup.
 */
export const OutagePageOnUse = () => <Loaded />;
