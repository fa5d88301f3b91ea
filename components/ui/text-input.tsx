import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { cx } from "./cx";

export function TextInput({ type = "text", className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} type={type} className={cx(controlStyle, "min-h-8", className)} />;
}
