/** Selects a range on the page. If `backward`, extending the selection moves its start. */
export function selectRange(range: Range, backward = false) {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = document.getSelection();
  if (backward) selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
