import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { langOf } from "@/components/ui/lang";
import { RELATION_LABELS, speakerOf, wordsOf } from "@/lib/tradecraft/evidence";
import type { JudgedEvidence, OutlookPart } from "./outlook-values";

interface DriverPickerProps extends OutlookPart {
  /** Whether nobody has estimated the forecast yet. */
  first: boolean;
  evidence: JudgedEvidence[];
  /** The address of the form with all evidence; null if it is listed here. */
  all: string | null;
  onCite: (number: number) => void;
}

/**
 * The issue's evidence next to the form, to tick as drivers and to cite. Quotations that are gone from a later version
 * are listed only if they are ticked. Ticked ones that aren't listed, since they are older or a colleague has unlinked
 * them, are counted and can be unticked.
 */
export function DriverPicker(props: DriverPickerProps) {
  const { first, evidence: linked, all, values, set, errors, onCite } = props;
  const evidence = linked.filter(({ id, gone }) => !gone || values.drivers.includes(id));
  const listed = evidence.map((e) => e.id);
  const isUnlisted = (id: string) => !listed.includes(id);
  const unlisted = values.drivers.filter(isUnlisted).length;
  const untick = () => set(({ drivers }) => ({ drivers: drivers.filter((id) => !isUnlisted(id)) }));
  const toggle = (id: string, on: boolean) =>
    set(({ drivers }) => ({
      drivers: [
        ...drivers.filter(isUnlisted),
        ...listed.filter((e) => (e === id ? on : drivers.includes(e))),
      ],
    }));
  return (
    <fieldset
      tabIndex={-1}
      aria-describedby={errors.drivers ? "drivers-error" : undefined}
      aria-invalid={errors.drivers ? true : undefined}
      className="outline-none lg:row-span-2"
    >
      <legend className="text-sm font-semibold">
        {first ? "Which evidence is the estimate based on?" : "Which evidence moved the estimate?"}
      </legend>
      {errors.drivers && (
        <p id="drivers-error" className="text-sm text-deteriorated">
          {errors.drivers}
        </p>
      )}
      <ul className="divide-y divide-rule">
        {evidence.map((e) => (
          <li key={e.id} className="py-2 text-sm">
            <Checkbox
              label={
                <span className="text-sm">
                  <span
                    lang={langOf(e.source.language)}
                    className="line-clamp-3 font-serif text-base"
                  >
                    {wordsOf(e)}
                  </span>
                  <span className="text-secondary">
                    {[
                      `Q${e.number}`,
                      speakerOf(e.kind, e.speaker?.name),
                      e.relation && RELATION_LABELS[e.relation].toLowerCase(),
                      e.source.publisher,
                      e.repeats !== null && `same report as Q${e.repeats}`,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                    {e.withdrawal && <span className="text-warning"> · withdrawn</span>}
                    {e.gone && <span className="text-warning"> · gone from the later version</span>}
                  </span>
                </span>
              }
              checked={values.drivers.includes(e.id)}
              // If the source of a ticked quotation has since been withdrawn, the person unticks it themselves.
              disabled={e.withdrawal !== null && !values.drivers.includes(e.id)}
              onChange={({ target }) => toggle(e.id, target.checked)}
              className="items-start! *:[input]:mt-1"
            />
            {!e.withdrawal && (
              <Button
                variant="quiet"
                className="ml-4"
                aria-label={`Cite Q${e.number} in rationale`}
                onClick={() => onCite(e.number)}
              >
                Cite in rationale
              </Button>
            )}
          </li>
        ))}
      </ul>
      {unlisted > 0 && (
        <p className="flex flex-wrap items-baseline gap-x-2 pt-2 text-sm">
          {unlisted === 1
            ? "1 ticked quotation isn’t listed here."
            : `${unlisted} ticked quotations aren’t listed here.`}
          <Button variant="quiet" onClick={untick}>
            {unlisted === 1 ? "Untick it" : "Untick them"}
          </Button>
        </p>
      )}
      {all !== null && (
        <p className="pt-2 text-sm text-secondary">
          Older evidence isn’t listed.{" "}
          <a href={all} className="link">
            List all evidence
          </a>
          . Your text here is kept.
        </p>
      )}
      {evidence.length === 0 && (
        <p className="text-sm text-secondary">
          No evidence is linked to this issue yet. Link some on the issue’s page: your text here is
          kept.
        </p>
      )}
    </fieldset>
  );
}
