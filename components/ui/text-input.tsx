import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { cx } from "./cx";

/** As wide as its place: to make it narrower, give it a `max-w-`. */
export function TextInput({ type = "text", className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} type={type} className={cx(controlStyle, "min-h-8", className)} />;
}
