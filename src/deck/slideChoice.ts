/** The message a slide belongs to: `reached-2` is the second part of `reached`, where the plan has that. */
function messageOf(plan: readonly string[], id: string): string {
  const message = id.replace(/-\d+$/, '');
  return plan.includes(message) ? message : id;
}

/**
 * Which slides an address names, in its order. A message by its own name is all its parts, however many it has at this
 * size of type; `reached-1` is the first alone. A part there is none of at this size is its message's first.
 * @param plan the ids of all slides as planned
 * @param ids as the address gives them; unknown ones are passed over
 */
export function readChoice(plan: readonly string[], ids: readonly string[]): readonly string[] {
  const named = new Set(ids);
  const slides = ids.flatMap((id) => {
    const message = messageOf(plan, id);
    if (message !== id) return plan.includes(id) ? id : message;
    return plan.filter((other) => other === id || (messageOf(plan, other) === id && !named.has(other)));
  });
  return [...new Set(slides)];
}

/** What the address says of the slides shown: a message whose parts follow one another once, parts by themselves else. */
export function writeChoice(plan: readonly string[], shown: readonly string[]): readonly string[] {
  return shown.flatMap((id, i) => {
    const message = messageOf(plan, id);
    const parts = plan.filter((other) => messageOf(plan, other) === message);
    const from = i - parts.indexOf(id);
    const isWhole = parts.every((part, n) => shown[from + n] === part);
    if (isWhole) return id === message ? message : [];
    return id === message && parts.length > 1 ? `${message}-1` : id;
  });
}
