/** Makes a range the page's selection; backward, its beginning is what moves when it is extended. */
export function selectRange(range: Range, backward = false) {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = document.getSelection();
  if (backward) selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
