"use client";

import { type ComponentProps, lazy, type Ref, Suspense, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { TextArea } from "@/components/ui/text-area";
import { findTrigger } from "./find-trigger";

const Completion = lazy(() => import("./completion").then((m) => ({ default: m.Completion })));
const [PreviewedText, onPreview] = loadOnUse(() =>
  import("./previewed-text").then((m) => m.default),
);

interface MarkdownAreaProps extends Omit<ComponentProps<typeof TextArea>, "value" | "ref"> {
  value: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/**
 * A text area for Markdown: @ completes people, [Q or # quotations and USCN- issues, and the text can be previewed. The
 * code for this is loaded on first use.
 */
export function MarkdownArea({ ref, onInput, className, ...rest }: MarkdownAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [completing, setCompleting] = useState(false);
  const [previewing, setPreviewing] = useState(false);

  return (
    <div className="relative">
      <TextArea
        {...rest}
        ref={(node: HTMLTextAreaElement | null) => {
          area.current = node;
          if (typeof ref === "function") ref(node);
          else if (ref) ref.current = node;
        }}
        className={previewing ? "hidden" : className}
        onInput={(event) => {
          onInput?.(event);
          const { value, selectionStart } = event.currentTarget;
          if (!completing && findTrigger(value.slice(0, selectionStart))) setCompleting(true);
        }}
      />
      {completing && (
        <Suspense>
          <Completion area={area} />
        </Suspense>
      )}
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
