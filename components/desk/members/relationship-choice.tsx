import { Checkbox } from "@/components/ui/checkbox";
import { RadioRow } from "@/components/ui/radio-row";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";

interface RelationshipChoiceProps {
  relationships: RelationshipName[];
  limited: boolean;
  onLimit: (limited: boolean) => void;
  /** The slugs of those that the person may see if they are limited. */
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

/** Chooses the relationships that someone may see: all, or only some. */
export function RelationshipChoice(props: RelationshipChoiceProps) {
  const { relationships, limited, onLimit, chosen, onChoose } = props;
  return (
    <>
      <RadioRow
        legend="Relationships"
        name="limited"
        value={limited ? "some" : "all"}
        onChange={(value) => onLimit(value === "some")}
        options={[
          { value: "all", label: "All, including new ones" },
          { value: "some", label: "Only these" },
        ]}
      />
      {limited && (
        <fieldset>
          <legend className="sr-only">Only these</legend>
          {relationships.map(({ slug, title }) => (
            <Checkbox
              key={slug}
              label={title}
              checked={chosen.includes(slug)}
              onChange={({ target }) =>
                onChoose(
                  target.checked ? [...chosen, slug] : chosen.filter((each) => each !== slug),
                )
              }
            />
          ))}
        </fieldset>
      )}
      <p role="status" className="text-sm text-warning">
        {limited && chosen.length === 0 && "Nothing is ticked, so they won’t see any issues."}
      </p>
    </>
  );
}
