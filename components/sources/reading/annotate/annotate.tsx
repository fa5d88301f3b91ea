"use client";

import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import { spanToRange } from "@/components/sources/article/span-to-range";
import { TextCursor } from "@/components/sources/article/text-cursor";
import { useHighlight } from "@/components/sources/article/use-highlight";
import type { useTextCursor } from "@/components/sources/article/use-text-cursor";
import type { NotePlacing } from "@/components/sources/versions/note-matches/use-place-notes";
import { selectRange } from "@/components/ui/select-range";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { AnnotateForm } from "./annotate-form";
import { copyLink } from "./copy-link";
import { FloatingPanel } from "./floating-panel";
import type { QuotedWords } from "./quote-form";
import {
  focusSelectionBar,
  isInSelectionBar,
  type SelectionAction,
  SelectionBar,
} from "./selection-bar";
import type { Annotating } from "./unsaved";
import { usePressed } from "./use-pressed";

interface AnnotateProps {
  article: RefObject<HTMLElement | null>;
  cursor: ReturnType<typeof useTextCursor>;
  /** Starts selecting words by keyboard. */
  onSelect: () => void;
  placing: NotePlacing;
  source: string;
  /** The quotations that are marked already. */
  quotes: QuotedWords[];
  mayQuote: boolean;
  mayCorrect: boolean;
  /** Whose unsaved text it is. */
  person: string;
  form: Annotating | null;
  setForm: (form: Annotating | null) => void;
  /** Called with the id of the new card: `n12`. */
  onSaved: (card: string) => void;
}

/**
 * Offers actions on the selected words: mark a quotation, write a note or question, copy a link, or place a
 * thread of an earlier version on them.
 */
export function Annotate({ article, cursor, placing, source, ...more }: AnnotateProps) {
  const { mayQuote, mayCorrect, quotes, person, form, setForm, onSaved, onSelect } = more;
  const pressed = usePressed(article);
  const { placing: thread, selected } = placing;
  const refusal = thread && placing.refusalFor(thread.note);
  const [message, setMessage] = useState("");
  /** Whether the words of the form were selected by keyboard, so that closing it goes back to that. */
  const selecting = useRef(false);

  useShortcuts({ selectWords: onSelect }, !form);
  useHighlight("annotated-span", article, form?.span);

  // A message about other words no longer applies.
  useEffect(() => {
    if (selected) setMessage("");
  }, [selected]);

  function act(action: SelectionAction) {
    if (!selected) return;
    if (action === "cancel") placing.cancel();
    else if (action === "place") {
      if (thread) placing.place(thread, selected);
    } else if (action === "link") copyLink(selected).then(setMessage);
    else {
      selecting.current = cursor.active || isInSelectionBar();
      setForm({ kind: action, span: selected });
    }
  }

  function close() {
    const range = form && article.current && spanToRange(form.span, article.current);
    if (range) selectRange(range);
    setForm(null);
    if (selecting.current) cursor.start();
  }

  function saved(card: string) {
    document.getSelection()?.removeAllRanges();
    // Together with the page that shows the card, or until then the focus would be nowhere.
    startTransition(() => {
      setForm(null);
      onSaved(card);
    });
  }

  return (
    <>
      <p role="status" className="sr-only">
        {message}
      </p>
      <TextCursor cursor={cursor} onEnter={focusSelectionBar} />
      {selected && !form && !pressed && (
        <FloatingPanel article={article} span={selected} label="Selected words" className="p-0.5">
          <SelectionBar
            mayQuote={mayQuote}
            isPlacing={thread !== null}
            onAction={act}
            onLeave={() => cursor.start()}
          />
          {refusal && <p className="px-2 pb-1 text-xs text-warning">{refusal.message}</p>}
          {message && <p className="px-2 pb-1 text-xs text-secondary">{message}</p>}
        </FloatingPanel>
      )}
      {form && (
        <FloatingPanel
          article={article}
          span={form.span}
          label="Annotate"
          takesFocus
          className="w-full max-w-120 p-3"
        >
          <AnnotateForm
            {...form}
            source={source}
            quotes={quotes}
            mayCorrect={mayCorrect}
            person={person}
            onDone={close}
            onSaved={saved}
          />
        </FloatingPanel>
      )}
    </>
  );
}
