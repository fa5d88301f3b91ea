import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import type { NameCorrection } from "@/lib/evidence/speakers/schema";
import { UndoName } from "./undo-name";

interface NameCorrectionsProps {
  /** The speaker's name now. */
  name: string;
  /** The latest first. */
  corrections: NameCorrection[];
  /** How many there are in all. */
  count: number;
  /** The address of the page with all of them; null if it is this one. */
  whole: string | null;
  mayUndo: boolean;
}

/** Corrections of this speaker's name: who made them, when and why. The latest that counts can be undone. */
export function NameCorrections({
  name,
  corrections,
  count,
  whole,
  mayUndo,
}: NameCorrectionsProps) {
  const latest = corrections.find(({ undone }) => !undone);
  return (
    <section aria-labelledby="names">
      <SectionHeading id="names" count={count}>
        Corrected names
      </SectionHeading>
      <ol className="space-y-3 text-sm">
        {corrections.map((one) => (
          <li key={one.id}>
            <p className={one.undone ? "text-secondary line-through" : undefined}>
              {one.before} corrected to {one.after}
            </p>
            <p>{one.reason}</p>
            <p className="text-secondary">
              {one.by}, <DateText date={one.at} />
              {one.undone && (
                <>
                  ; undone by {one.undone.by}, <DateText date={one.undone.at} />
                </>
              )}
            </p>
            {mayUndo && one === latest && one.after === name && <UndoName id={one.id} />}
          </li>
        ))}
      </ol>
      {whole && corrections.length < count && (
        <p className="pt-3 text-sm">
          <a href={`${whole}#names`} className="link">
            {`Show all ${count}`}
          </a>
        </p>
      )}
    </section>
  );
}
