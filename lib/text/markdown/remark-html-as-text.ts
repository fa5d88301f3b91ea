interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** Shows HTML tags as the text that was typed, so that "the <Minister> said" loses no word. */
export function remarkHtmlAsText() {
  return (tree: Node) => walk(tree, true);
}

function walk(node: Node, isBlock: boolean) {
  node.children = node.children?.map((child) => {
    if (child.type !== "html") {
      walk(child, ["root", "blockquote", "listItem"].includes(child.type));
      return child;
    }
    const text = { type: "text", value: child.value ?? "" };
    return isBlock ? { type: "paragraph", children: [text] } : text;
  });
}
