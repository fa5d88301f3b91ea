import Form from "next/form";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { TextInput } from "@/components/ui/text-input";
import { Toolbar } from "@/components/ui/toolbar";
import { countText } from "@/lib/core/paging/counts";

interface SpeakerSearchProps {
  text: string;
  /** Whether named or described speakers are shown. */
  named: boolean;
  /** How many match, as the list counts them. */
  count: number;
}

/** Filters speakers by name or alias. The filter is kept in the URL. */
export function SpeakerSearch({ text, named, count }: SpeakerSearchProps) {
  return (
    <Toolbar label="Filter">
      <Form action="/speakers" data-scroll="keep" className="flex items-center gap-2">
        <TextInput
          key={text}
          type="search"
          name="q"
          defaultValue={text}
          placeholder="Name or alias"
          aria-label="Name or alias"
          className="w-44!"
        />
        {!named && <input type="hidden" name="named" value="no" />}
        <Button type="submit">Search</Button>
      </Form>
      <div className="flex">
        <FilterChip href={speakersHref({ text, named: true })} active={named}>
          Named
        </FilterChip>
        <FilterChip href={speakersHref({ text, named: false })} active={!named}>
          Described
        </FilterChip>
      </div>
      {text && (
        <FilterChip href={speakersHref({ text: "", named })} active={false}>
          Clear filters
        </FilterChip>
      )}
      <p role="status">
        {countText(count)} {count === 1 ? "speaker" : "speakers"}
      </p>
    </Toolbar>
  );
}

/** The URL of the list with this filter. */
export function speakersHref({ text, named }: { text: string; named: boolean }): string {
  const query = new URLSearchParams({ ...(text && { q: text }), ...(!named && { named: "no" }) });
  return query.size > 0 ? `/speakers?${query}` : "/speakers";
}
