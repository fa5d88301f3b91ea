import { ActingSelect } from "@/components/ui/acting-select";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import type { IssueChoice, SectionValues } from "./compose-values";

interface ComposeSectionProps {
  section: SectionValues;
  /** Its place among the sections. */
  place: number;
  /** How many sections there are. The only one needs no heading. */
  count: number;
  titleOf: (slug: string) => string;
  /** The issues that are in no section. */
  free: IssueChoice[];
  /** What is wrong with bottom lines, by slug. */
  misfits: Record<string, string>;
  onHeading: (heading: string) => void;
  onMove: (slug: string, by: 1 | -1) => void;
  onMoveSection: (by: 1 | -1) => void;
  onAdd: (slug: string) => void;
  onRemove: (slug: string) => void;
  onRemoveSection: () => void;
}

/** A section of an edition: its heading, and its issues with buttons that move them. */
export function ComposeSection(props: ComposeSectionProps) {
  const { section, place, count, titleOf, free, misfits } = props;
  const { id, heading, issues } = section;
  const alone = count === 1;
  const [first, last] = [place === 0, place === count - 1];
  const name = heading || `section ${place + 1}`;
  return (
    <div className="border-t pt-2">
      {!alone && (
        <div className="mb-1 flex items-center gap-1">
          <TextInput
            data-press={`section-${id} heading`}
            aria-label={`Heading of section ${place + 1}`}
            placeholder={`Heading of section ${place + 1}`}
            value={heading}
            onChange={({ target }) => props.onHeading(target.value)}
          />
          <Moves
            name={name}
            id={`section-${id}`}
            first={first}
            last={last}
            onMove={props.onMoveSection}
          />
          <Button variant="quiet" aria-label={`Remove ${name}`} onClick={props.onRemoveSection}>
            Remove
          </Button>
        </div>
      )}
      <ol aria-label={alone ? "Issues" : name}>
        {issues.map((slug, at) => (
          <li key={slug} className="flex items-center gap-1 border-b">
            <span className="min-w-0 grow py-1">
              {titleOf(slug)}
              {misfits[slug] && (
                <span className="block text-sm text-warning">
                  {`${misfits[slug]} `}
                  <a href={`/issues/${slug}`} className="link">
                    Open the issue
                  </a>
                </span>
              )}
            </span>
            <Moves
              name={titleOf(slug)}
              id={slug}
              first={first && at === 0}
              last={last && at === issues.length - 1}
              onMove={(by) => props.onMove(slug, by)}
            />
            <Button
              variant="quiet"
              data-press={`${slug} remove`}
              aria-label={`Remove ${titleOf(slug)}`}
              onClick={() => props.onRemove(slug)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ol>
      {free.length > 0 && (
        <ActingSelect
          className="mt-1"
          data-press={`section-${id} add`}
          aria-label={`Add an issue to ${alone ? "the edition" : name}`}
          value=""
          options={[
            { value: "", label: "Add an issue…" },
            ...free.map(({ slug, key, title }) => ({ value: slug, label: `${key} ${title}` })),
          ]}
          onChoose={props.onAdd}
        />
      )}
    </div>
  );
}

interface MovesProps {
  name: string;
  id: string;
  /** Whether it can’t be moved further up. */
  first: boolean;
  last: boolean;
  onMove: (by: 1 | -1) => void;
}

const Moves = ({ name, id, first, last, onMove }: MovesProps) => (
  <>
    <Button
      variant="quiet"
      data-press={`${id} -1`}
      aria-label={`Move ${name} up`}
      title="Move up"
      aria-disabled={first}
      onClick={() => onMove(-1)}
    >
      ↑
    </Button>
    <Button
      variant="quiet"
      data-press={`${id} 1`}
      aria-label={`Move ${name} down`}
      title="Move down"
      aria-disabled={last}
      onClick={() => onMove(1)}
    >
      ↓
    </Button>
  </>
);
