"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { useDraft } from "@/components/ui/use-draft";
import { FileDrop } from "./file-drop";
import { type Article, isNew, type Outcome, submitArticle } from "./submit-article";
import { SubmitOutcome } from "./submit-outcome";

const PASTED = "Pasted text";

/** Takes articles in: one that is pasted, or files one after another. */
export function IngestForm({ viewerId, reviews }: { viewerId: string; reviews: boolean }) {
  const router = useRouter();
  const text = useDraft(`ingest:${viewerId}`, "");
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(articles: Article[]): Promise<Outcome[]> {
    setBusy(true);
    const done: Outcome[] = [];
    for (const [k, article] of articles.entries()) {
      const waiting = articles.slice(k).map(({ name }) => ({ name, state: "waiting" as const }));
      setOutcomes([...done, ...waiting]);
      done.push(await submitArticle(article));
    }
    setOutcomes(done);
    setBusy(false);
    const [only] = done;
    if (done.length === 1 && only && isNew(only) && reviews) router.push(`/ingest/${only.id}`);
    return done;
  }

  async function submitPasted(event: FormEvent) {
    event.preventDefault();
    const bytes = async () => new TextEncoder().encode(text.value);
    const [outcome] = await submit([{ name: PASTED, fileName: null, bytes }]);
    if (outcome && isNew(outcome)) text.clear();
  }

  return (
    <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)]">
      <form onSubmit={submitPasted} className="space-y-3">
        <Field
          label="Text of the article"
          hint="With its headline, byline, date and publisher where it has them. What you type is kept in this browser until it is in."
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
        <Button type="submit" variant="primary" pending={busy} pendingLabel="Reading…">
          {reviews ? "Ingest" : "Submit for review"}
        </Button>
      </form>
      <div className="space-y-4">
        <FileDrop busy={busy} onFiles={submit} />
        <ul aria-live="polite" aria-label="What became of them" className="space-y-2">
          {outcomes.map((outcome, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and lines keep their places
            <SubmitOutcome key={k} outcome={outcome} reviews={reviews} />
          ))}
        </ul>
      </div>
    </div>
  );
}
