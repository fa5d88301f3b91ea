"use client";

import { type RefObject, useEffect, useState } from "react";
import { spanToRange } from "@/components/sources/article/span-to-range";
import { TextCursor } from "@/components/sources/article/text-cursor";
import { useHighlight } from "@/components/sources/article/use-highlight";
import type { useTextCursor } from "@/components/sources/article/use-text-cursor";
import type { IssueChoice } from "@/components/sources/reading/margin/link-form";
import type { Placing } from "@/components/sources/versions/note-matches/use-place-notes";
import { selectRange } from "@/components/ui/select-range";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { AnnotateForm } from "./annotate-form";
import { copyLink } from "./copy-link";
import { FloatingPanel } from "./floating-panel";
import { type Deed, focusSelectionBar, SelectionBar } from "./selection-bar";
import type { Annotating } from "./unsaved";
import { usePressed } from "./use-pressed";

interface AnnotateProps {
  article: RefObject<HTMLElement | null>;
  cursor: ReturnType<typeof useTextCursor>;
  placing: Placing;
  source: string;
  choices: IssueChoice[];
  mayQuote: boolean;
  /** Whose drafts they are. */
  person: string;
  form: Annotating | null;
  setForm: (form: Annotating | null) => void;
  /** Takes where in the margin what was saved will stand: `n12`. */
  onSaved: (note: string) => void;
}

/**
 * Select words, by whatever means, and quote them, note on them, ask about them or link to them; or
 * place a thread of an earlier version on them.
 */
export function Annotate({ article, cursor, placing, source, choices, ...more }: AnnotateProps) {
  const { mayQuote, person, form, setForm, onSaved } = more;
  const pressed = usePressed(article);
  const { awaited, selected } = placing;
  const refusal = awaited && placing.refusalFor(awaited.note);
  const [said, setSaid] = useState("");

  useShortcuts({ s: () => cursor.start() }, !form);
  useHighlight("annotated-span", article, form?.span);

  // What was said of other words is no news of these.
  useEffect(() => {
    if (selected) setSaid("");
  }, [selected]);

  function act(deed: Deed) {
    if (!selected) return;
    if (deed === "cancel") placing.cancel();
    else if (deed === "place") {
      if (awaited) placing.place(awaited, selected);
    } else if (deed === "link") copyLink(selected).then(setSaid);
    else setForm({ deed, span: selected });
  }

  function close() {
    const range = form && article.current && spanToRange(form.span, article.current);
    if (range) selectRange(range);
    setForm(null);
  }

  function saved(note: string, what: string) {
    setForm(null);
    setSaid(what);
    document.getSelection()?.removeAllRanges();
    onSaved(note);
  }

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <TextCursor cursor={cursor} onEnter={focusSelectionBar} />
      {selected && !form && !pressed && (
        <FloatingPanel article={article} span={selected} label="Selected words" className="p-0.5">
          <SelectionBar
            mayQuote={mayQuote}
            isPlacing={awaited !== null}
            onDeed={act}
            onLeave={() => cursor.start()}
          />
          {refusal && <p className="px-2 pb-1 text-xs text-warning">{refusal.message}</p>}
          {said && <p className="px-2 pb-1 text-xs text-secondary">{said}</p>}
        </FloatingPanel>
      )}
      {form && (
        <FloatingPanel
          article={article}
          span={form.span}
          label="Annotate the words"
          takesFocus
          className="w-full max-w-120 p-3"
        >
          <AnnotateForm {...form} {...{ source, choices, person }} onDone={close} onSaved={saved} />
        </FloatingPanel>
      )}
    </>
  );
}
