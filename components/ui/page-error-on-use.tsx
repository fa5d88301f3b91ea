"use client";

import { type ComponentProps, lazy, Suspense } from "react";
import type { PageError } from "./page-error";

type PageErrorProps = ComponentProps<typeof PageError>;

/** Says the bare minimum if the rest can't be loaded either, as when the network is down. */
const Unloaded = ({ retry }: PageErrorProps) => (
  <p className="p-8">
    This page couldn’t be loaded. Nothing you saved is lost.{" "}
    <button type="button" onClick={retry} className="link">
      Try again
    </button>
  </p>
);

const Loaded = lazy(() =>
  import("./page-error")
    .then((loaded) => ({ default: loaded.PageError }))
    .catch(() => ({ default: Unloaded })),
);

/** What replaces a page that failed. Every page has a place for it, so its code is loaded only then. */
export const PageErrorOnUse = (props: PageErrorProps) => (
  <Suspense>
    <Loaded {...props} />
  </Suspense>
);
