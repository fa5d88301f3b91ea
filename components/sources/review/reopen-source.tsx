"use client";

import { WhatRestsHere } from "@/components/sources/withdrawal-and-grades/loaded-dependents";
import { Confirm } from "@/components/ui/confirm";
import { type Approved, useReopenSource } from "./use-reopen-source";

/** Takes the commit of a source back, after saying what that means. */
export function ReopenSource({ source }: { source: Approved }) {
  const { takeBack, ...state } = useReopenSource(source);
  return (
    <Confirm
      opener={{ label: "Take back the commit" }}
      title="Take back the commit?"
      act={{ label: "Take it back", pending: "Taking it back…", refused: "Not taken back" }}
      keep="Leave it approved"
      onConfirm={takeBack}
      {...state}
    >
      <p>
        “{source.title}” goes back to review with all its decisions. Its quotations leave the issues
        and keep their numbers: approved again, they stand where they stood. That can be done only
        while nothing rests on it.
      </p>
      <WhatRestsHere source={source.id} />
    </Confirm>
  );
}
