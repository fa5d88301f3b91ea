import { cx } from "./cx";

export type ButtonVariant = "primary" | "plain" | "quiet" | "danger";

/** The classes of a button, or of a link that looks like one; see button.css. */
export const buttonStyle = (variant: ButtonVariant, className?: string): string =>
  cx("button", variant, className);
