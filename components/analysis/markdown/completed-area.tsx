"use client";

import { type ComponentProps, lazy, type Ref, Suspense, useRef, useState } from "react";
import { TextArea } from "@/components/ui/text-area";
import { findTrigger } from "./find-trigger";

const Completion = lazy(() => import("./completion").then((m) => ({ default: m.Completion })));

interface CompletedAreaProps extends Omit<ComponentProps<typeof TextArea>, "ref"> {
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/**
 * A text area in which @ completes people, [Q or # quotations and USCN- issues. The code for this is loaded on first use.
 */
export function CompletedArea({ ref, onInput, ...rest }: CompletedAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [completing, setCompleting] = useState(false);
  return (
    <>
      <TextArea
        {...rest}
        ref={(node: HTMLTextAreaElement | null) => {
          area.current = node;
          if (typeof ref === "function") ref(node);
          else if (ref) ref.current = node;
        }}
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
    </>
  );
}
