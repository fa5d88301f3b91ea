"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { dismissBatchAction } from "@/lib/sources/ingest/actions";
import type { BatchView } from "@/lib/sources/ingest/schema";
import { AddressForm } from "./address-form";
import { FileDrop } from "./file-drop";
import { PasteForm } from "./paste-form";
import { useFiles } from "./use-files";

interface IngestFormProps {
  viewerId: string;
  reviews: boolean;
  batches: BatchView[];
}

/** The ways in: pasted text, files, addresses. Who reviews, and brings one thing, is led to it. */
export function IngestForm({ viewerId, reviews, batches }: IngestFormProps) {
  const lead = useLeadToReview(batches);
  const show = useScrollTo(batches);
  function opened(id: string, items: number) {
    show(id);
    lead(reviews && items === 1 ? id : null);
  }

  const files = useFiles(opened);

  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)]">
      <PasteForm viewerId={viewerId} reviews={reviews} onOpened={opened} />
      <div className="space-y-6">
        <FileDrop busy={files.pending} error={files.error} onFiles={files.bring} />
        <AddressForm viewerId={viewerId} onOpened={opened} />
      </div>
    </div>
  );
}

/** Brings a batch into view once it is there: on a phone it stands far below the forms. */
function useScrollTo(batches: BatchView[]) {
  const [wanted, show] = useState<string | null>(null);
  const isThere = batches.some(({ id }) => id === wanted);
  useEffect(() => {
    if (isThere) document.getElementById(`batch-${wanted}`)?.scrollIntoView({ block: "nearest" });
  }, [isThere, wanted]);
  return show;
}

/** Once the one thing of a batch is a new draft, goes to its review and puts the batch away. */
function useLeadToReview(batches: BatchView[]) {
  const router = useRouter();
  const [followed, lead] = useState<string | null>(null);
  const lines = batches.find(({ id }) => id === followed)?.lines.filter((line) => !line.unpacked);
  const [only] = lines?.length === 1 ? lines : [];
  const draft = only && !only.known && only.source?.status === "DRAFT" ? only.source.id : null;
  useEffect(() => {
    if (!draft || !followed) return;
    const leave = () => router.push(`/ingest/${draft}`);
    void dismissBatchAction({ id: followed }).then(leave, leave);
  }, [draft, followed, router]);
  return lead;
}
