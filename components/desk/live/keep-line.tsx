"use client";

import { Component, type RefObject } from "react";
import { holdReadingLine } from "./reading-line";

interface KeepLineProps {
  /** Changes whenever what is above may change. */
  seen: string;
  /** Whether the page is being refreshed because of what others did; if left out, the line is kept at every change. */
  refreshing?: RefObject<boolean>;
}

/**
 * Keeps the line that a person is reading in place when what is above it changes. It is a class because React calls only
 * classes just before the page changes: measured any earlier, the line would go back to where it was before the person
 * scrolled on.
 */
export class KeepLine extends Component<KeepLineProps> {
  override getSnapshotBeforeUpdate(before: KeepLineProps) {
    const { refreshing, seen } = this.props;
    const keeps = refreshing ? refreshing.current : seen !== before.seen;
    return keeps ? holdReadingLine() : null;
  }

  override componentDidUpdate(_props: KeepLineProps, _state: object, back: (() => void) | null) {
    back?.();
  }

  override render() {
    return null;
  }
}
