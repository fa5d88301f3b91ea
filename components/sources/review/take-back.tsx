"use client";

import { WhatRestsHere } from "@/components/sources/withdrawal-and-grades/what-rests-here";
import { Confirm } from "@/components/ui/confirm";
import { type Committed, useTakeBack } from "./use-take-back";

/** Takes the commit of a source back, after saying what that means. */
export function TakeBack({ source }: { source: Committed }) {
  const { takeBack, ...state } = useTakeBack(source);
  return (
    <Confirm
      opener={{ label: "Take back the commit" }}
      title="Take back the commit?"
      act={{ label: "Take it back", pending: "Taking it back…", refused: "Not taken back" }}
      keep="Leave it committed"
      onConfirm={takeBack}
      {...state}
    >
      <p>
        “{source.title}” goes back to review with all its decisions. Its quotations leave the issues
        and keep their numbers: committed again, they stand where they stood. That can be done only
        while nothing rests on it.
      </p>
      <WhatRestsHere source={source.id} />
    </Confirm>
  );
}
