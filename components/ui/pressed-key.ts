type Pressed = Pick<KeyboardEvent, "key" | "isComposing" | "keyCode">;

/** The code of a key that an input method has taken, which Safari also sends for the one that ends it. */
const TAKEN = 229;

/** The key that was pressed; none while somebody composes Chinese, Japanese or Korean, when keys are the input method's. */
export function pressedKey(event: Pressed | { nativeEvent: Pressed }): string {
  const { key, isComposing, keyCode } = "nativeEvent" in event ? event.nativeEvent : event;
  return isComposing || keyCode === TAKEN ? "" : key;
}
