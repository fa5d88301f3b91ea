import Form from "next/form";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { TextInput } from "@/components/ui/text-input";
import { Toolbar } from "@/components/ui/toolbar";
import { counted } from "@/lib/counted";

/** Finds by name or alias; what it finds is in the address. */
export function SpeakerSearch({ text, count }: { text: string; count: number }) {
  return (
    <Toolbar label="Filter">
      <Form action="/speakers" scroll={false} className="flex items-center gap-2">
        <TextInput
          key={text}
          type="search"
          name="q"
          defaultValue={text}
          placeholder="Name or alias"
          aria-label="Name or alias"
          className="w-44!"
        />
        <Button type="submit">Find</Button>
      </Form>
      {text && (
        <FilterChip href="/speakers" active={false}>
          Clear the filter
        </FilterChip>
      )}
      <p className="ml-auto text-sm text-secondary tabular-nums" role="status">
        {counted(count, "speaker")}
      </p>
    </Toolbar>
  );
}
