"use client";

import type { Answerer, RfiView } from "@/components/analysis/briefings/rfis/rfi-view";
import { Rfis } from "@/components/analysis/briefings/rfis/rfis";
import { useAsking } from "@/components/analysis/briefings/rfis/use-asking";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date-text";
import { KeyHint } from "@/components/ui/key-hint";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import type { JudgedSince } from "@/lib/analysis/briefings/editions/schema";
import type { EarlierRfi } from "@/lib/analysis/briefings/rfis/schema";
import type { ItemView } from "./edition-view";

const [AskForm, asking] = loadOnUse(() =>
  import("@/components/analysis/briefings/rfis/ask-form").then((m) => m.default),
);

interface JudgementToolsProps {
  edition: number;
  item: ItemView;
  /** How the desk has revised or resolved it since. */
  since: JudgedSince | undefined;
  /** The digit that acknowledges it, if one does. */
  digit: number | undefined;
  acknowledged: boolean;
  onAcknowledge: () => void;
  onUndo: () => void;
  rfis: RfiView[];
  earlier: EarlierRfi[];
  answerers: Answerer[];
  mayAnswer: boolean;
  /** The viewer. */
  person: string;
}

/** What a reader can do about a judgement of an edition, and what has been asked about it. */
export function JudgementTools(props: JudgementToolsProps) {
  const { since, digit, acknowledged, onAcknowledge, onUndo, ...about } = props;
  const { edition, item, answerers, person } = about;
  const { key } = item;
  const ask = useAsking();
  return (
    <div className="print:hidden">
      {since && (
        <p className="text-sm text-warning">
          <a href={`/issues/${since.slug}`} className="link">
            {since.words}
          </a>
          , <DateText date={since.at} />
        </p>
      )}
      <div className="-ml-2 flex flex-wrap items-center gap-x-2">
        {acknowledged && <span className="px-2 py-1 text-sm text-improved">✓ Acknowledged</span>}
        {/* One button, which keeps the focus when it becomes the other. */}
        <Button
          variant="quiet"
          aria-label={acknowledged ? `Undo the acknowledgement of ${key}` : `Acknowledge ${key}`}
          onClick={acknowledged ? onUndo : onAcknowledge}
        >
          {acknowledged ? "Undo" : <>Acknowledge {digit && <KeyHint>{`${digit}`}</KeyHint>}</>}
        </Button>
        <Button variant="quiet" aria-label={`Ask about ${key}`} {...ask.button} {...asking}>
          Ask
        </Button>
      </div>
      {ask.isOpen && (
        <OnUse>
          <AskForm
            onClose={ask.close}
            edition={edition}
            issue={item}
            answerers={answerers}
            person={person}
          />
        </OnUse>
      )}
      <Rfis {...about} />
    </div>
  );
}
