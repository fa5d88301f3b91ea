"use client";

import { lazy, Suspense } from "react";
import type { AsOfFormProps } from "./as-of-form";

const AsOfForm = lazy(() =>
  import("./as-of-form").then((loaded) => ({ default: loaded.AsOfForm })),
);

/** Opens a page as it was on another day. Its code is loaded only where a past day is shown, not by today's page. */
export const AsOfDate = (props: AsOfFormProps) => (
  <Suspense>
    <AsOfForm {...props} />
  </Suspense>
);
