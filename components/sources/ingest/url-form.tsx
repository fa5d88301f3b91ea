"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { openBatchAction } from "@/lib/sources/ingest/actions";
import { addressesIn } from "@/lib/sources/ingest/schema";
import { reasonsByAddress, refusedLines } from "./refused-lines";

interface UrlFormProps {
  viewerId: string;
  onOpened: (batch: string, items: number) => void;
}

/** Takes web addresses, one per line, and has their pages fetched. */
export function UrlForm({ viewerId, onOpened }: UrlFormProps) {
  const text = useUnsaved(`addresses:${viewerId}`, "");
  const { run, pending, refusal, errors } = useCommand<{ id: string }>();
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const refused = refusedLines(text.value, reasons);
  const failed = refusal?.fields ? null : refusal?.message;

  function submit(event: FormEvent) {
    event.preventDefault();
    const urls = [...addressesIn(text.value).keys()];
    run(() => openBatchAction({ urls }), {
      after: ({ id }) => {
        text.clear(text.value);
        onOpened(id, urls.length);
      },
      refused: ({ fields }) => setReasons(reasonsByAddress(urls, fields)),
    });
  }

  return (
    <form onSubmit={submit} className="space-y-2">
      <Field
        label="Web addresses"
        hint="Public web pages, PDF or Word files, one per line. An address entered twice is fetched once."
        error={errors.urls ?? failed ?? refused.join("\n")}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            required
            inputMode="url"
            spellCheck={false}
            autoCapitalize="none"
            value={text.value}
            onChange={(event) => text.setValue(event.target.value)}
            className="max-h-60 wrap-anywhere"
          />
        )}
      </Field>
      <Button type="submit" pending={pending} pendingLabel="Fetching…">
        Fetch
      </Button>
    </form>
  );
}
