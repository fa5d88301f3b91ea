import { cx } from "@/components/ui/cx";

interface PlainProseProps {
  text: string;
  /** Why it isn't formatted. */
  excess: string;
  className?: string | undefined;
}

/** A text that was saved before there were limits, shown as it was typed. */
export function PlainProse({ text, excess, className }: PlainProseProps) {
  return (
    <div className={cx("markdown", className)}>
      <p className="whitespace-pre-wrap">{text}</p>
      <p className="font-sans text-xs font-normal text-secondary">
        Shown without formatting. {excess}
      </p>
    </div>
  );
}
