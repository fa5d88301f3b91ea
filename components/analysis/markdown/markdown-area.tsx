"use client";

import { type ComponentProps, type Ref, useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { CompletedArea } from "./completed-area";

const [PreviewedText, onPreview] = loadOnUse(() =>
  import("./previewed-text").then((m) => m.default),
);

interface MarkdownAreaProps extends Omit<ComponentProps<typeof CompletedArea>, "value" | "ref"> {
  value: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A text area for Markdown: names are completed, and the text can be previewed. The preview is loaded on first use. */
export function MarkdownArea({ className, ...rest }: MarkdownAreaProps) {
  const [previewing, setPreviewing] = useState(false);

  return (
    <div>
      <CompletedArea {...rest} className={previewing ? "hidden" : className} />
      {previewing && (
        <OnUse>
          <PreviewedText text={rest.value} />
        </OnUse>
      )}
      <Button
        variant="quiet"
        className="mt-1 -ml-2 text-xs"
        aria-pressed={previewing}
        {...onPreview}
        onClick={() => setPreviewing(!previewing)}
      >
        {previewing ? "Write" : "Preview"}
      </Button>
    </div>
  );
}
