"use client";

import { type DragEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { MAX_FILE_SIZE } from "@/lib/sources/ingest/limits";
import { OFFERED_ENDINGS, READABLE_KINDS } from "@/lib/text/parsers/child/readable-kinds.mjs";

interface FileDropProps {
  busy: boolean;
  error: string | null;
  onFiles: (files: File[]) => void;
}

/** A file input that also accepts dropped files. */
export function FileDrop({ busy, error, onFiles }: FileDropProps) {
  const [over, setOver] = useState(false);

  function take(files: FileList | null) {
    if (!busy && files && files.length > 0) onFiles([...files]);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  const input = useRef<HTMLInputElement>(null);
  function choose() {
    if (!input.current) return;
    take(input.current.files);
    // So that the same file can be chosen again after it was corrected.
    input.current.value = "";
  }

  // Files chosen before the page was hydrated.
  const chooseEarly = useEffectEvent(choose);
  useEffect(() => chooseEarly(), []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is optional; the input within is accessible
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      data-over={over || undefined}
      className="rounded-sm border border-dashed border-control p-4 data-over:border-accent data-over:bg-hover"
    >
      <label className="block text-sm font-medium">
        Files
        <input
          ref={input}
          type="file"
          multiple
          accept={OFFERED_ENDINGS.join()}
          aria-disabled={busy || undefined}
          aria-describedby="files-hint"
          onChange={choose}
          className="mt-2 block w-full text-sm font-normal text-secondary file:mr-3 file:min-h-8 file:rounded-sm file:border file:border-solid file:border-control file:bg-surface file:px-3 file:text-sm file:font-medium file:text-ink pointer-coarse:file:min-h-11"
        />
      </label>
      <p id="files-hint" className="mt-2 text-xs text-secondary">
        Choose one or more, or drop them here: {READABLE_KINDS}, up to {MAX_FILE_SIZE} each, or a
        .zip of these.
      </p>
      {error && (
        <p role="alert" className="mt-2 text-sm text-deteriorated">
          {error}
        </p>
      )}
    </div>
  );
}
