"use client";

import type { ComponentProps } from "react";
import { useFollowLinks } from "./use-follow-links";

/** A box whose plain links to pages of the desk are followed without reloading. */
export function FollowLinks(props: ComponentProps<"div">) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the clicks
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link clicks it
    <div {...props} onClick={useFollowLinks()} />
  );
}
