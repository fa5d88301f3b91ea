"use client";

import type { FormEvent } from "react";
import { FormRefusal } from "@/components/analysis/forecasts/form-refusal";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { langOf } from "@/components/ui/lang";
import { useSay } from "@/components/ui/last-act";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { editSignpostAction, writeSignpostAction } from "@/lib/analysis/signposts/actions";
import type { Result } from "@/lib/core/command/errors";
import { FIELD_WORDS } from "@/lib/desk/events/fields";
import { PreviewLine } from "./preview-line";
import type { FoundQuote, SignpostContext, SignpostFacts } from "./signpost-facts";
import { SignpostFields } from "./signpost-fields";
import {
  linesOf,
  type StoredSignpost,
  signpostInputOf,
  signpostText,
  signpostValuesOf,
} from "./signpost-values";
import { useSignpostPreview } from "./use-signpost-preview";

interface SignpostFormProps {
  context: SignpostContext;
  /** The signpost to change; null for a new one. */
  signpost: SignpostFacts | null;
  /** The match that the changed signpost should no longer find. */
  sharpen?: { id: string; quote: FoundQuote };
  onClose: () => void;
}

/** Adds a signpost, changes one, or sharpens one so that it no longer finds a quotation. */
export default function SignpostForm(props: SignpostFormProps) {
  const { context, signpost, sharpen, onClose } = props;
  const { slug, person } = context;
  const { unsaved, values, set, stale, takeOver } = useEdit(
    `signpost:${slug}:${signpost?.number ?? ""}:${sharpen?.id ?? ""}:${person}`,
    signpostValuesOf(signpost),
  );
  const { run, pending, refusal, errors } = useCommand();
  const say = useSay();
  const preview = useSignpostPreview(slug, linesOf(values.terms), linesOf(values.speakers));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const input = signpostInputOf(slug, values);
    const save = (): Promise<Result<unknown>> =>
      signpost
        ? editSignpostAction({
            ...input,
            signpost: signpost.number,
            version: values.version,
            match: sharpen?.id,
          })
        : writeSignpostAction(input);
    run(save, {
      after: () => {
        unsaved.clear(unsaved.value);
        onClose();
        say({ said: saidOf(props), takesFocus: sharpen !== undefined });
      },
      refused: ({ code, current }) =>
        code === "conflict" && takeOver(signpostValuesOf(current as StoredSignpost)),
    });
  }

  return (
    <Dialog open onClose={onClose} title={titleOf(props)}>
      <form onSubmit={submit} className="space-y-4">
        <StaleNotice
          refusal={refusal}
          stale={stale}
          words={FIELD_WORDS.signpost}
          textOf={signpostText}
        >
          <FormRefusal refusal={refusal} />
        </StaleNotice>
        <UnsavedNotice unsaved={unsaved} />
        {sharpen && (
          <div className="max-w-prose space-y-1 text-sm">
            <p className="text-secondary">
              {`Change the terms or the speakers so that Q${sharpen.quote.number} no longer matches:`}
            </p>
            <p className="line-clamp-4 font-serif text-base" lang={langOf(sharpen.quote.language)}>
              {sharpen.quote.words}
            </p>
          </div>
        )}
        <SignpostFields values={values} set={set} errors={errors} forecasts={context.forecasts} />
        <PreviewLine preview={preview} />
        <FormActions
          submit={signpost ? "Save" : "Add"}
          pending={pending}
          pendingLabel="Saving…"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

function titleOf({ signpost, sharpen }: SignpostFormProps): string {
  if (sharpen) return "Sharpen the signpost";
  return signpost ? "Edit the signpost" : "Add a signpost";
}

function saidOf({ signpost, sharpen }: SignpostFormProps): string {
  if (sharpen) return `Signpost sharpened. Q${sharpen.quote.number} no longer matches.`;
  return signpost ? "Signpost saved." : "Signpost added. New evidence will be checked against it.";
}
