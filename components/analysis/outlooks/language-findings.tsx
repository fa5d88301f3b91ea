import { Button } from "@/components/ui/button";
import type { Field, Finding } from "@/lib/tradecraft/language";

interface LanguageFindingsProps {
  findings: readonly Finding[];
  field: Field;
  /** Selects a finding's words in its text. */
  onShow: (finding: Finding) => void;
}

/** What to change in a text before it can be saved, and what deserves a second look. */
export function LanguageFindings({ findings, field, onShow }: LanguageFindingsProps) {
  const here = findings.filter((finding) => finding.field === field);
  return (
    // Rendered from the start, so that screen readers announce what is added.
    <ul aria-live="polite" className="-mt-4 max-w-prose space-y-1 text-sm empty:hidden">
      {here.map((finding) => {
        const stops = finding.severity === "stop";
        return (
          <li
            key={`${finding.code} ${finding.start}`}
            className={stops ? "text-deteriorated" : "text-secondary"}
          >
            <span className={stops ? "font-semibold" : "font-medium text-warning"}>
              {stops ? "Change this: " : "Check this: "}
            </span>
            {finding.message}
            {finding.end > finding.start && (
              <>
                {" "}
                <Button
                  variant="quiet"
                  className="-my-1 pointer-coarse:-my-3"
                  onClick={() => onShow(finding)}
                >
                  Show
                </Button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
