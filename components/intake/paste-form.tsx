"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
import { ingestArticleAction } from "@/lib/sources/actions";
import { type Brought, BroughtSource } from "./brought-source";
import { useFiles } from "./use-files";

/** Characters from which a text is sent as a file is: to read it would hold up other people's pages. */
const LONG = 200_000;

interface PasteFormProps {
  viewerId: string;
  reviews: boolean;
  /** Told of the intake that a very long text is read by. */
  onOpened: (intake: string, items: number) => void;
}

/** Takes in an article that is pasted: at once, where it is not very long. */
export function PasteForm({ viewerId, reviews, onOpened }: PasteFormProps) {
  const router = useRouter();
  const text = useDraft(`ingest:${viewerId}`, "");
  const [brought, setBrought] = useState<Brought | null>(null);
  const { run, pending, refusal, errors } = useCommand<Brought>();
  const files = useFiles(onOpened);

  function submit(event: FormEvent) {
    event.preventDefault();
    setBrought(null);
    if (text.value.length > LONG) {
      files.bring([new File([text.value], "Pasted text.txt")], text.clear);
      return;
    }
    run(() => ingestArticleAction({ bytes: new TextEncoder().encode(text.value) }), {
      after: (value) => {
        setBrought(value);
        if (value.known) return;
        text.clear();
        if (reviews) router.push(`/ingest/${value.id}`);
      },
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <Field
        label="Text of the article"
        hint="With its headline, byline, date and publisher where it has them. What you type is kept in this browser until it is in."
        error={errors.bytes ?? refusal?.message ?? files.error}
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
        pending={pending || files.pending}
        pendingLabel="Reading…"
      >
        {reviews ? "Ingest" : "Submit for review"}
      </Button>
      <div aria-live="polite">
        {brought && (
          <div className="border-l-2 border-improved pl-3 text-sm">
            <BroughtSource brought={brought} reviews={reviews} />
          </div>
        )}
      </div>
    </form>
  );
}
