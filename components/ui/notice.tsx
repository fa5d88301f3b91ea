import type { ReactNode } from "react";
import { cx } from "./cx";

const TONES = {
  info: "border-secondary",
  success: "border-improved",
  warning: "border-warning",
  error: "border-deteriorated",
} as const;

const TITLES = {
  info: "text-ink",
  success: "text-improved",
  warning: "text-warning",
  error: "text-deteriorated",
} as const;

interface NoticeProps {
  tone?: keyof typeof TONES;
  /** Has no full stop if it is one sentence, unless that is a refusal's. */
  title: ReactNode;
  children?: ReactNode;
  className?: string;
}

/** A message beside what it is about. Errors interrupt screen readers; other messages wait. */
export function Notice({ tone = "info", title, children, className }: NoticeProps) {
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      data-notice=""
      className={cx("max-w-prose border-l-2 py-0.5 pl-3", TONES[tone], className)}
    >
      <p className={cx("font-semibold", TITLES[tone])}>{title}</p>
      {children}
    </div>
  );
}
