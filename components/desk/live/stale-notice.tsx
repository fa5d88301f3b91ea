import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Refusal } from "@/lib/core/command/errors";
import type { Since } from "@/lib/core/take-over";
import { NowReads } from "./now-reads";

interface StaleNoticeProps<T extends object> {
  /** Why the form was not saved. */
  refusal: Refusal | null;
  /** What has changed since, if that is why. */
  stale: Since<T> | null;
  /** What the screens call its fields. */
  words: { readonly [K in keyof T & string]?: string };
  /** What a field holds, in words. */
  textOf: (values: T, name: keyof T & string) => string;
  /** How a text is shown, if not as it is. */
  render?: (text: string) => ReactNode;
  className?: string;
  /** What says why, if it is for another reason. */
  children: ReactNode;
}

/**
 * Says, in a form that was refused as stale, who has changed the record and what its fields hold now. The person's changes
 * stay in the form.
 */
export function StaleNotice<T extends object>(props: StaleNoticeProps<T>) {
  const { refusal, stale, words, textOf, render = (text) => text, className = "" } = props;
  if (refusal?.code !== "conflict" || !stale) return props.children;
  const changed = stale.fields.flatMap(({ name, mine }) => {
    const word = words[name];
    const [was, text] = [textOf(stale.before, name), textOf(stale.now, name)];
    return word ? { word, mine, was, text } : [];
  });
  return (
    <Notice tone="warning" title={refusal.message} className={className}>
      <div className="space-y-1 text-sm">
        {changed.map(({ word, mine, was, text }) => (
          <p key={word}>
            <NowReads word={word} was={was} text={text}>
              {render(text)}
            </NowReads>
            {mine && " You’ve changed this too."}
          </p>
        ))}
        <p>
          {changed.length > 0
            ? "If you save again, only the fields you changed below are replaced."
            : "The fields below haven’t changed. Save again to keep what you entered."}
        </p>
      </div>
    </Notice>
  );
}
