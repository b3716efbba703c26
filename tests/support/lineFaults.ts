/**
 * What Chinese lines may not do, found in the page as it is laid out: begin with a closing mark, end with an opening
 * one, part a number from its unit; and a heading may not leave one character alone. Runs in the page: it may call
 * nothing outside itself.
 */
export function lineFaults(): string[] {
  const closing = '，。、；：？！）》〉】”’%…';
  const opening = '（《〈【“‘';
  const unit = /^(?:个百分点|%|[个件项名篇宗部位年条份])/;
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
  const texts = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    let block = text.parentElement;
    if (!block || text.data.trim() === '') continue;
    if (!block.checkVisibility() || block.closest('svg, script, style, select, code, kbd, .visually-hidden')) continue;
    while (block.parentElement && isInline(block)) block = block.parentElement;
    texts.set(block, [...(texts.get(block) ?? []), text]);
  }
  const linesOf = (nodes: readonly Text[]) => {
    const lines: string[] = [];
    const range = document.createRange();
    let before: DOMRect | null = null;
    for (const node of nodes) {
      for (let i = 0; i < node.data.length; i += 1) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const [box] = range.getClientRects();
        if (!box) continue;
        const isNew = before === null || (box.top > before.top + before.height * 0.7 && box.left <= before.left);
        if (isNew) lines.push('');
        lines[lines.length - 1] += node.data.charAt(i);
        before = box;
      }
    }
    return lines;
  };
  return [...texts].flatMap(([block, nodes]) => {
    const lines = linesOf(nodes);
    const last = lines[lines.length - 1]?.trim() ?? '';
    const isAlone = /^H\d$/.test(block.tagName) && lines.length > 1 && last.length === 1;
    const faults = lines.slice(1).flatMap((line, i) => {
      const above = lines[i] ?? '';
      const start = line.trimStart();
      const seam = `${above.slice(-8)}|${start.slice(0, 8)}`;
      if (closing.includes(start.charAt(0))) return [`begins with a closing mark: ${seam}`];
      if (opening.includes(above.trimEnd().slice(-1))) return [`ends with an opening mark: ${seam}`];
      return /\d$/.test(above) && (/^[\d.]/.test(line) || unit.test(line)) ? [`parts a number: ${seam}`] : [];
    });
    return isAlone ? [...faults, `leaves one character alone: ${last}`] : faults;
  });
}
