"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { dismissBatchAction } from "@/lib/sources/ingest/actions";
import type { BatchView } from "@/lib/sources/ingest/schema";
import { FileDrop } from "./file-drop";
import { PasteForm } from "./paste-form";
import { UrlForm } from "./url-form";
import { useUploadFiles } from "./use-upload-files";

interface IngestFormProps {
  viewerId: string;
  reviews: boolean;
  batches: BatchView[];
}

/** Ingests pasted text, files or web pages. After a single item, opens its review if the viewer may review. */
export function IngestForm({ viewerId, reviews, batches }: IngestFormProps) {
  const openReview = useOpenReview(batches);
  const scrollTo = useScrollTo(batches);
  function opened(id: string, items: number) {
    scrollTo(id);
    openReview(reviews && items === 1 ? id : null);
  }

  const files = useUploadFiles(opened);

  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)]">
      <PasteForm viewerId={viewerId} reviews={reviews} onOpened={opened} />
      <div className="space-y-6">
        <FileDrop busy={files.pending} error={files.error} onFiles={files.send} />
        <UrlForm viewerId={viewerId} onOpened={opened} />
      </div>
    </div>
  );
}

/** Scrolls to a batch once it is listed: on a phone it is far below the forms. */
function useScrollTo(batches: BatchView[]) {
  const [wanted, scrollTo] = useState<string | null>(null);
  const isThere = batches.some(({ id }) => id === wanted);
  useEffect(() => {
    if (isThere) document.getElementById(`batch-${wanted}`)?.scrollIntoView({ block: "nearest" });
  }, [isThere, wanted]);
  return scrollTo;
}

/**
 * Once the only item of a batch is a new draft, dismisses the batch and opens the review, unless someone is about to
 * ingest more: what they type next would be commands there.
 */
function useOpenReview(batches: BatchView[]) {
  const router = useRouter();
  const [followed, follow] = useState<string | null>(null);
  const batch = batches.find(({ id }) => id === followed);
  const only = batch?.progress.total === 1 && batch.lines.find((line) => !line.unpacked);
  const draft = only && !only.known && only.source?.status === "DRAFT" ? only.source.id : null;
  useEffect(() => {
    if (!draft || !followed || hasText()) return;
    let isLeft = false;
    // Someone who has gone elsewhere meanwhile stays there.
    const open = () => isLeft || router.push(`/ingest/${draft}`);
    void dismissBatchAction({ id: followed }).then(open, open);
    return () => {
      isLeft = true;
    };
  }, [draft, followed, router]);
  return follow;
}

/** Whether anything has been entered into a form and not sent yet. */
const hasText = (): boolean =>
  [...document.querySelectorAll("textarea")].some(({ value }) => value.trim() !== "");
