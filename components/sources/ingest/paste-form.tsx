"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
import { whyNotStorable } from "@/lib/core/database/storable";
import { ingestArticleAction } from "@/lib/sources/ingest/actions";
import { LONG_TEXT_UNITS, MAX_TEXT_UNITS, PASTED } from "@/lib/sources/ingest/schema";
import { type Ingested, IngestedSource } from "./ingested-source";
import { useFiles } from "./use-files";

const TOO_LONG = `This is over ${MAX_TEXT_UNITS / 1e6} million characters, the limit for an article. Paste its articles one by one.`;

interface PasteFormProps {
  viewerId: string;
  reviews: boolean;
  /** Told of the batch that a very long text is read by. */
  onOpened: (batch: string, items: number) => void;
}

/** Takes in an article that is pasted: at once, where it is not very long. */
export function PasteForm({ viewerId, reviews, onOpened }: PasteFormProps) {
  const router = useRouter();
  const text = useDraft(`ingest:${viewerId}`, "");
  const [ingested, setIngested] = useState<Ingested | null>(null);
  const { run, pending, refusal, errors } = useCommand<Ingested>();
  const files = useFiles(onOpened);
  const [wrong, setWrong] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const sent = text.value;
    // Check before encoding, which would silently replace characters that can't be encoded.
    const reason = sent.length > MAX_TEXT_UNITS ? TOO_LONG : whyNotStorable(sent);
    setIngested(null);
    setWrong(reason);
    if (reason) return;
    // What was typed meanwhile stays.
    const clear = () => text.setValue((now) => now.replace(sent, ""));
    if (sent.length > LONG_TEXT_UNITS) {
      files.bring([new File([sent], PASTED)], clear);
      return;
    }
    run(() => ingestArticleAction({ bytes: new TextEncoder().encode(sent) }), {
      after: (value) => {
        setIngested(value);
        if (value.known) return;
        clear();
        if (reviews) router.push(`/ingest/${value.id}`);
      },
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <Field
        label="Text of the article"
        hint="With its headline, byline, date and publisher where it has them. What you type is kept in this browser until it is in."
        error={wrong ?? errors.bytes ?? refusal?.message ?? files.error}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={12}
            required
            value={text.value}
            onChange={(event) => text.setValue(event.target.value)}
            className="max-h-[60vh] font-serif text-lg"
          />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        pending={pending || files.pending || files.sending}
        pendingLabel="Reading…"
      >
        {reviews ? "Ingest" : "Submit for review"}
      </Button>
      <div aria-live="polite">
        {ingested && (
          <div className="border-l-2 border-improved pl-3 text-sm">
            <IngestedSource ingested={ingested} reviews={reviews} />
          </div>
        )}
      </div>
    </form>
  );
}
