import { lazy, Suspense } from "react";
import { WarningSign as Sign } from "@/components/ui/warning-sign";
import type { Warning } from "@/lib/evidence/warnings/schema";

// Most rows have no warnings, so the code is loaded with the first that does.
const WarningWords = lazy(() =>
  import("./warning-words").then((loaded) => ({ default: loaded.WarningWords })),
);

interface WarningSignProps {
  warnings: readonly Warning[];
  /** Shown only on a phone, before a title whose end may be cut off. */
  onPhone?: boolean;
}

/** Marks a judgement in a list that has warnings. The full text is in its title. */
export function WarningSign({ warnings, onPhone }: WarningSignProps) {
  if (warnings.length === 0) return null;
  const withdrawn = warnings.some(({ kind }) => kind === "WITHDRAWN");
  const words = withdrawn ? "Withdrawn source" : "Grade changed";
  if (onPhone) return <Sign words={words} />;
  return (
    <Suspense>
      <WarningWords warnings={warnings} words={words} />
    </Suspense>
  );
}
