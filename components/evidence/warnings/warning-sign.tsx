import { WarningSign as Sign } from "@/components/ui/warning-sign";
import type { Warned } from "./warned";

interface WarningSignProps {
  warned: Warned;
  /** Shown only on a phone, before a title whose end may be cut off. */
  onPhone?: boolean;
}

/** Marks a judgement in a list that has warnings. The full text is in its title. */
export function WarningSign({ warned: [words, inFull], onPhone }: WarningSignProps) {
  if (onPhone) return <Sign words={words} />;
  return (
    <span title={inFull} className="warning-words">
      {words}
    </span>
  );
}
