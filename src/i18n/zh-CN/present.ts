/** Words around the slides. */
export const present = {
  title: '投影',
  position: '第{{n}}页，共{{total}}页',
} as const;
