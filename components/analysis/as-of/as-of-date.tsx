"use client";

import { lazy, Suspense } from "react";
import type { AsOfFormProps } from "./as-of-form";

const AsOfForm = lazy(() =>
  import("./as-of-form").then((loaded) => ({ default: loaded.AsOfForm })),
);

/** Opens a page as it was on another day. Its code is loaded where a past day is shown, and not by the page of today. */
export const AsOfDate = (props: AsOfFormProps) => (
  <Suspense>
    <AsOfForm {...props} />
  </Suspense>
);
