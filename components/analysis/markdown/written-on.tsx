"use client";

import { createContext, type ReactNode } from "react";

/** The key or short name of the issue that a text is written on, or "" if it is on none: its evidence is offered first. */
export const WrittenOn = createContext("");

/** Tells the fields within it which issue their texts are on. */
export const WriteOn = ({ issue, children }: { issue: string; children: ReactNode }) => (
  <WrittenOn value={issue}>{children}</WrittenOn>
);
