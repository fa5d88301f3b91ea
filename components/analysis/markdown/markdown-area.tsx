"use client";

import { type ComponentProps, type Ref, useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { CompletedArea } from "./completed-area";
import { pasteFormatted } from "./paste-formatted";

const [PreviewedText, onPreview] = loadOnUse(() =>
  import("./previewed-text").then((m) => m.default),
);

interface MarkdownAreaProps extends Omit<ComponentProps<typeof CompletedArea>, "value" | "ref"> {
  value: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/**
 * A text area for Markdown: names are completed, formatted text is pasted as Markdown, and the text can be previewed. The
 * preview is loaded on first use. It covers the area, which can still be focused, as after a refusal: the area is then
 * shown again.
 */
export function MarkdownArea({ className, onFocus, ...rest }: MarkdownAreaProps) {
  const [previewing, setPreviewing] = useState(false);
  const [text, setText] = useState(rest.value);
  if (text !== rest.value) {
    setText(rest.value);
    // Once a text is saved, the next one is to be written.
    if (rest.value === "") setPreviewing(false);
  }

  return (
    <div>
      <CompletedArea
        {...rest}
        {...(previewing && { tabIndex: -1 })}
        className={cx(className, previewing && "sr-only")}
        onPaste={pasteFormatted}
        onFocus={(event) => {
          setPreviewing(false);
          onFocus?.(event);
        }}
      />
      {previewing && (
        <OnUse>
          <PreviewedText text={rest.value} />
        </OnUse>
      )}
      <Button
        variant="quiet"
        className="mt-1 -ml-2 text-xs"
        {...onPreview}
        onClick={() => setPreviewing(!previewing)}
      >
        {previewing ? "Write" : "Preview"}
      </Button>
    </div>
  );
}
