"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { whyNotStorable } from "@/lib/core/database/storable";
import { ingestArticleAction } from "@/lib/sources/ingest/actions";
import { LONG_TEXT_UNITS, MAX_TEXT_UNITS } from "@/lib/sources/ingest/limits";
import { PASTED } from "@/lib/sources/ingest/schema";
import { type Ingested, IngestedSource } from "./ingested-source";
import { useUploadFiles } from "./use-upload-files";

const TOO_LONG = `This text is over ${MAX_TEXT_UNITS / 1e6} million characters, too long for one article. Paste the articles one at a time.`;

interface PasteFormProps {
  viewerId: string;
  reviews: boolean;
  /** Called with the batch that reads a very long text. */
  onOpened: (batch: string, items: number) => void;
}

/** Ingests a pasted article: at once or, if it is very long, in the background. */
export function PasteForm({ viewerId, reviews, onOpened }: PasteFormProps) {
  const router = useRouter();
  const text = useUnsaved(`ingest:${viewerId}`, "");
  const [ingested, setIngested] = useState<Ingested | null>(null);
  const { run, pending, refusal, errors } = useCommand<Ingested>();
  const files = useUploadFiles(onOpened);
  const [problem, setProblem] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const sent = text.value;
    // Check before encoding, which would silently replace characters that can't be encoded.
    const found = sent.length > MAX_TEXT_UNITS ? TOO_LONG : whyNotStorable(sent);
    setIngested(null);
    setProblem(found);
    if (found) return;
    // Keeps what was typed since.
    const clear = () => text.setValue((now) => now.replace(sent, ""));
    if (sent.length > LONG_TEXT_UNITS) {
      files.send([new File([sent], PASTED)], clear);
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
        hint="Include the headline, byline, date and publisher if possible. Your text is kept in this browser until you submit it."
        error={problem ?? errors.bytes ?? refusal?.message ?? files.error}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={12}
            required
            value={text.value}
            onChange={(event) => text.setValue(event.target.value)}
            // One direction for the whole text: a browser that works it out line by line takes a minute for 3 MB in one line.
            dir="auto"
            className="max-h-[60vh] font-serif text-lg [unicode-bidi:isolate]"
          />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        pending={pending || files.pending || files.sending}
        pendingLabel="Ingesting…"
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
