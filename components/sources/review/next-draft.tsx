import { KeyHint } from "@/components/ui/key-hint";
import { KEYS, keyed, shownKey } from "@/components/ui/keymap";
import { LinkButton } from "@/components/ui/link-button";
import type { NextDraft as Next } from "@/lib/sources/review/schema";

/** The way to the draft that has waited longest: "Next draft: Port opens (23 left)". */
export function NextDraft({ next: { id, title, left } }: { next: Next }) {
  return (
    <LinkButton
      href={`/ingest/${id}`}
      className="inline-flex max-w-full min-w-0 items-center gap-1.5"
      {...keyed("nextDraft")}
    >
      <span className="truncate">Next draft: {title}</span>
      <span className="whitespace-nowrap">({left} left)</span>
      <KeyHint>{shownKey(KEYS.nextDraft)}</KeyHint>
    </LinkButton>
  );
}
