"use client";

import { type ComponentProps, lazy, Suspense } from "react";
import type { Warnings } from "./warnings";

const Loaded = lazy(() => import("./warnings").then((loaded) => ({ default: loaded.Warnings })));

/** The warnings of a judgement. Most have none, so the code is loaded with the first that does. */
export const WarningsOnUse = (props: ComponentProps<typeof Warnings>) =>
  props.warnings.length > 0 && (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
