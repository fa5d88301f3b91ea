"use client";

import { lazy } from "react";

const Loaded = lazy(() =>
  import("./outage-page").then((loaded) => ({ default: loaded.OutagePage })),
);

/**
 * The page of an outage. Every page has a place for it, so its code is loaded only then. Without a Suspense boundary: the
 * server waits for it, and sends all of its markup.
 */
export const OutagePageOnUse = () => <Loaded />;
