"use client";

import { lazy, Suspense } from "react";
import type { AsOfDateProps } from "./as-of-form";

const AsOfForm = lazy(() => import("./as-of-form"));

/** Opens a page as it was on another day. Loaded where it is shown: pages of today have its code, but not its form. */
export const AsOfDate = (props: AsOfDateProps) => (
  <Suspense>
    <AsOfForm {...props} />
  </Suspense>
);
