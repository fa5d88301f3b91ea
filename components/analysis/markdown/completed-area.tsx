"use client";

import { type ComponentProps, lazy, type Ref, Suspense, useRef, useState } from "react";
import { TextArea } from "@/components/ui/text-area";
import { findTrigger } from "./find-trigger";

const Completion = lazy(() => import("./completion").then((m) => ({ default: m.Completion })));

interface CompletedAreaProps extends Omit<ComponentProps<typeof TextArea>, "ref"> {
  ref?: Ref<HTMLTextAreaElement> | undefined;
  /** Finds what is being named right before the cursor. */
  find?: typeof findTrigger;
}

/**
 * A text area in which @ completes people, [Q or # quotations and USCN- issues, unless `find` finds other names. The code
 * for this is loaded on first use.
 */
export function CompletedArea({ ref, onInput, find = findTrigger, ...rest }: CompletedAreaProps) {
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
          if (!completing && find(value.slice(0, selectionStart))) setCompleting(true);
        }}
      />
      {completing && (
        <Suspense>
          <Completion area={area} find={find} />
        </Suspense>
      )}
    </>
  );
}
