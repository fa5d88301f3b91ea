"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { useEarlyInput } from "./use-early-input";

/** As wide as its container. Pass a `max-w-` class to make it narrower. */
export function TextInput({ type = "text", className, ...rest }: ComponentProps<"input">) {
  const ref = useEarlyInput(rest);
  return <input {...rest} ref={ref} type={type} className={cx("control", className)} />;
}
