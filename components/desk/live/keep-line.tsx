"use client";

import { Component, type RefObject } from "react";
import { holdReadingLine } from "./reading-line";

interface KeepLineProps {
  /** Changes with every refresh of the page. */
  seen: string;
  /** Whether the page is being refreshed because of what others did. */
  refreshing: RefObject<boolean>;
}

/**
 * Keeps the line that a person is reading in place when a refresh is shown. It is a class because React calls only
 * classes just before the page changes: measured any earlier, the line would go back to where it was before the person
 * scrolled on.
 */
export class KeepLine extends Component<KeepLineProps> {
  override getSnapshotBeforeUpdate() {
    return this.props.refreshing.current ? holdReadingLine() : null;
  }

  override componentDidUpdate(_props: KeepLineProps, _state: object, back: (() => void) | null) {
    back?.();
  }

  override render() {
    return null;
  }
}
